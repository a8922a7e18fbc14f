package org.leitplanke.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.Employment;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;

/**
 * A department's responsibilities on one page.
 *
 * @param gaps worst first
 * @param ending how many of them only end soon
 * @param takesPart whether the department has any role or channel yet
 * @param team one page of it; empty for readers who see no training status
 * @param mayAssign whether the reader gives roles here
 */
public record DepartmentView(
        DepartmentId id,
        String name,
        int people,
        boolean takesPart,
        List<Gap> gaps,
        int ending,
        List<Line> lines,
        List<Member> team,
        boolean mayAssign)
        implements Serializable {

    /** How many are gaps now. */
    public int missing() {
        return gaps.size() - ending;
    }

    /**
     * A responsibility that somebody has.
     *
     * @param standIn who stands in today, or null
     * @param corrected what another knowledge of a past day says, or null
     */
    public record Line(
            String id,
            Words role,
            PersonId person,
            String personName,
            String standIn,
            Words state,
            Tone tone,
            LocalDate until,
            boolean moved,
            Words corrected)
            implements Serializable {}

    /**
     * Somebody of the team: how her training is, in words only.
     *
     * @param corrected what another knowledge of a past day says, or null
     * @param resting whether what is open rests today, because she is not here
     * @param employment null when she is employed like everybody
     */
    public record Member(
            PersonId id,
            String name,
            String department,
            Words status,
            Tone tone,
            Words corrected,
            boolean resting,
            Employment employment)
            implements Serializable {

        Member(PersonId id, String name, String department, Words status, Tone tone) {
            this(id, name, department, status, tone, null, false, null);
        }

        Member corrected(Words mark) {
            return new Member(id, name, department, status, tone, mark, resting, employment);
        }

        /** What is open does not press while she is away; of somebody who owes nothing nobody learns that she is. */
        Member today(boolean away, Employment as) {
            var rests = away && tone == Tone.DUE;
            return new Member(id, name, department, status, rests ? Tone.IDLE : tone, corrected, rests, as);
        }
    }

    /** The team of today: whose deadlines rest, and who is not employed like everybody. */
    DepartmentView today(Set<PersonId> away, Map<PersonId, Employment> employments) {
        return new DepartmentView(
                id,
                name,
                people,
                takesPart,
                gaps,
                ending,
                lines,
                team.stream()
                        .map(member -> member.today(away.contains(member.id()), employments.get(member.id())))
                        .toList(),
                mayAssign);
    }
}
