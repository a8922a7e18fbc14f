package org.leitplanke.home;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.leitplanke.identity.AccessMatrix;
import org.leitplanke.identity.PersonalData;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Relation;
import org.leitplanke.platform.Words;

/**
 * A kind of data about the reader, and who besides her comes to see it by the access matrix that runs.
 *
 * @param seers a sentence for each way; empty when it is for the reader alone
 */
public record Sight(PersonalData kind, List<Words> seers) implements Serializable {

    /** In the order of the works agreement: what one is judged by first, then what one does, then who one is. */
    private static final List<PersonalData> ORDER = List.of(
            PersonalData.TRAINING_STATUS,
            PersonalData.TRAINING_RESULT,
            PersonalData.ACKNOWLEDGEMENT,
            PersonalData.ABSENCE,
            PersonalData.ROLE_ASSIGNMENT,
            PersonalData.REQUEST_STATE,
            PersonalData.REQUEST_CONTENT,
            PersonalData.PUBLICATION,
            PersonalData.AUTHORSHIP,
            PersonalData.MASTER_DATA,
            PersonalData.EMPLOYMENT,
            PersonalData.ACCESS_ROLES,
            PersonalData.AUDIT_ENTRIES,
            PersonalData.GROUP_FIGURES);

    /** Relations in which somebody stands to everybody's data. */
    private static final Set<Relation> TO_EVERYBODY =
            Set.of(Relation.ALL, Relation.NOT_CONCERNED, Relation.NOT_AUTHORED);

    /** What the matrix shows of the reader, kind by kind. */
    static List<Sight> by(List<AccessMatrix.Line> lines, Neighbours neighbours) {
        return ORDER.stream()
                .filter(kind -> lines.stream().anyMatch(line -> line.sees().contains(kind)))
                .map(kind -> new Sight(kind, seersOf(kind, lines, neighbours)))
                .toList();
    }

    public boolean isMineAlone() {
        return seers.isEmpty();
    }

    /** Words such as the name of the kind are looked up by this. */
    public String key() {
        return kind.name();
    }

    private static List<Words> seersOf(PersonalData kind, List<AccessMatrix.Line> lines, Neighbours neighbours) {
        var seen = lines.stream().filter(line -> line.sees().contains(kind)).toList();
        if (reaches(seen, PortalRole.EMPLOYEE)) {
            return List.of(Words.of("home.sight.who.everybody"));
        }
        var seers = new ArrayList<Words>();
        for (var role : PortalRole.values()) {
            if (reaches(seen, role)) {
                seers.add(neighbours.office(role));
            } else {
                seen.stream()
                        .filter(line -> line.role() == role && line.relation() != Relation.OWN)
                        .map(AccessMatrix.Line::relation)
                        .distinct()
                        .sorted()
                        .forEach(relation -> seers.addAll(neighbours.near(role, relation)));
            }
        }
        return List.copyOf(seers);
    }

    private static boolean reaches(List<AccessMatrix.Line> lines, PortalRole role) {
        return lines.stream().anyMatch(line -> line.role() == role && TO_EVERYBODY.contains(line.relation()));
    }
}
