package org.leitplanke.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.organisation.DepartmentId;
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
     */
    public record Member(PersonId id, String name, String department, Words status, Tone tone, Words corrected)
            implements Serializable {

        Member corrected(Words mark) {
            return new Member(id, name, department, status, tone, mark);
        }
    }
}
