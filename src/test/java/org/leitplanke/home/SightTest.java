package org.leitplanke.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leitplanke.identity.AccessMatrix;
import org.leitplanke.identity.Permission;
import org.leitplanke.identity.PersonalData;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Relation;
import org.leitplanke.platform.Words;

/** "Who sees what about me" says what the matrix says, no more and no less. */
class SightTest {

    private static final Set<Relation> TO_EVERYBODY =
            Set.of(Relation.ALL, Relation.NOT_CONCERNED, Relation.NOT_AUTHORED);

    private static final List<AccessMatrix.Line> LINES = new AccessMatrix().lines();
    private static final Neighbours NEIGHBOURS = around(PortalRole.values());

    @Test
    void answers_in_quizzes_are_for_the_learner_alone() {
        assertThat(sight(LINES, PersonalData.TRAINING_RESULT).isMineAlone()).isTrue();
    }

    @Test
    void every_kind_of_data_is_told() {
        assertThat(Sight.by(LINES, NEIGHBOURS))
                .extracting(Sight::kind)
                .containsExactlyInAnyOrder(PersonalData.values())
                .startsWith(PersonalData.TRAINING_STATUS, PersonalData.TRAINING_RESULT, PersonalData.ACKNOWLEDGEMENT);
    }

    @Test
    void people_are_named_where_there_are_any() {
        var seers = Sight.by(
                        List.of(
                                line(PortalRole.DEPARTMENT_HEAD, Relation.OWN_DEPARTMENT),
                                line(PortalRole.DEPARTMENT_HEAD, Relation.SUB_DEPARTMENT),
                                line(PortalRole.COMPLIANCE_OFFICER, Relation.ALL),
                                line(PortalRole.DPO, Relation.ALL)),
                        around(PortalRole.COMPLIANCE_OFFICER))
                .get(0)
                .seers();

        assertThat(seers)
                .containsExactly(
                        Words.of("home.sight.who.head", "Jonas Behrens"),
                        Words.of("home.sight.who.above", "Katharina Wendt"),
                        Words.of(
                                "home.sight.who.office",
                                Words.of("identity.role.COMPLIANCE_OFFICER"),
                                "Kim COMPLIANCE_OFFICER"),
                        Words.of("home.sight.who.nobody", Words.of("identity.role.DPO")));
    }

    @Test
    void what_everybody_sees_is_said_in_one_line() {
        assertThat(sight(LINES, PersonalData.ROLE_ASSIGNMENT).seers())
                .containsExactly(Words.of("home.sight.who.everybody"));
    }

    @Test
    void another_line_in_the_matrix_is_another_line_on_the_page() {
        for (var kind : PersonalData.values()) {
            var before = sight(LINES, kind);
            for (var role : PortalRole.values()) {
                var more = new ArrayList<>(LINES);
                more.add(new AccessMatrix.Line(Permission.TASKS_SEE, role, Relation.ALL, EnumSet.of(kind)));
                var after = sight(more, kind);
                if (reaches(kind, role) || reaches(kind, PortalRole.EMPLOYEE)) {
                    assertThat(after).isEqualTo(before);
                } else {
                    assertThat(after).as(role + " sees " + kind).isNotEqualTo(before);
                }
            }
        }
    }

    @Test
    void a_line_less_in_the_matrix_is_a_line_less_on_the_page() {
        var changed = 0;
        for (var line : LINES) {
            for (var kind : line.sees()) {
                var less = LINES.stream()
                        .map(one -> one.role() == line.role() && isTheSame(one.relation(), line.relation())
                                ? without(one, kind)
                                : one)
                        .toList();
                var before = sight(LINES, kind);
                var after = less.stream().anyMatch(one -> one.sees().contains(kind)) ? sight(less, kind) : null;
                var hidden = line.relation() == Relation.OWN
                        || reaches(kind, PortalRole.EMPLOYEE) && line.role() != PortalRole.EMPLOYEE
                        || reaches(kind, line.role()) && line.relation() != Relation.ALL;
                if (!hidden) {
                    changed++;
                    assertThat(after).as(line + " without " + kind).isNotEqualTo(before);
                }
            }
        }
        assertThat(changed).isGreaterThan(20);
    }

    /** Somebody in each of these offices, a head of her department and one above. */
    private static Neighbours around(PortalRole... offices) {
        return new Neighbours(
                Arrays.stream(offices).collect(Collectors.toMap(role -> role, role -> List.of("Kim " + role))),
                List.of("Jonas Behrens"),
                List.of("Katharina Wendt"));
    }

    private static boolean isTheSame(Relation one, Relation other) {
        return one == other || TO_EVERYBODY.contains(one) && TO_EVERYBODY.contains(other);
    }

    private static boolean reaches(PersonalData kind, PortalRole role) {
        return LINES.stream()
                .anyMatch(line ->
                        line.role() == role && line.sees().contains(kind) && TO_EVERYBODY.contains(line.relation()));
    }

    private static AccessMatrix.Line without(AccessMatrix.Line line, PersonalData kind) {
        var left = EnumSet.noneOf(PersonalData.class);
        left.addAll(line.sees());
        left.remove(kind);
        return new AccessMatrix.Line(line.permission(), line.role(), line.relation(), left);
    }

    private static AccessMatrix.Line line(PortalRole role, Relation relation) {
        return new AccessMatrix.Line(Permission.TASKS_SEE, role, relation, EnumSet.of(PersonalData.EMPLOYMENT));
    }

    private static Sight sight(List<AccessMatrix.Line> lines, PersonalData kind) {
        return Sight.by(lines, NEIGHBOURS).stream()
                .filter(sight -> sight.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
