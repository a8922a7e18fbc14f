package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leitplanke.identity.AccessMatrix;
import org.leitplanke.identity.AccessMatrix.Line;
import org.leitplanke.identity.Permission;
import org.leitplanke.identity.PersonalData;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Relation;
import org.leitplanke.identity.Requires;

/** The access matrix and the code speak of the same operations, in the same words. */
class AccessMatrixTest {

    /** What the learner does herself. */
    private static final Set<Permission> LEARNERS_OWN =
            EnumSet.of(Permission.TRAINING_LEARN, Permission.TRAINING_RESULT_SEE);

    private static final List<Line> LINES = new AccessMatrix().lines();

    @Test
    void every_permission_has_rows_and_every_row_a_permission() {
        var named = LINES.stream().map(Line::permission).collect(Collectors.toSet());

        assertThat(named)
                .as("access-matrix.csv is the source of who may do what: a permission without a row is open to nobody")
                .containsExactlyInAnyOrder(Permission.values());
    }

    @Test
    void every_row_stands_there_once_and_its_relation_can_grant_something() {
        var seen = new HashSet<List<?>>();

        assertThat(LINES)
                .as("each row is operation;role;relation;sees with the words of Relation and PersonalData,"
                        + " each operation, role and relation stands there once")
                .allSatisfy(line -> {
                    assertThat(line.relation().grants()).as(line.toString()).isTrue();
                    assertThat(seen.add(List.of(line.permission(), line.role(), line.relation())))
                            .as(line.toString())
                            .isTrue();
                });
    }

    @Test
    void the_words_of_the_relations_are_different() {
        assertThat(Arrays.stream(Relation.values()).map(Relation::word)).doesNotHaveDuplicates();
    }

    @Test
    void a_quiz_shows_itself_to_the_learner_only() {
        assertThat(LINES)
                .filteredOn(line -> line.sees().contains(PersonalData.TRAINING_RESULT))
                .as("score, answers, attempts and duration are seen by the person herself and by nobody else;"
                        + " the works agreement rests on it")
                .allSatisfy(line -> {
                    assertThat(LEARNERS_OWN).contains(line.permission());
                    assertThat(line.role()).isEqualTo(PortalRole.EMPLOYEE);
                    assertThat(line.relation()).isEqualTo(Relation.OWN);
                });
    }

    @Test
    void the_audit_trail_is_read_by_two_roles() {
        assertThat(LINES)
                .filteredOn(line -> line.sees().contains(PersonalData.AUDIT_ENTRIES))
                .as("auditor and data protection officer read the trail; everybody else sees her own cases")
                .extracting(Line::role)
                .containsOnly(PortalRole.AUDITOR, PortalRole.DPO);
    }

    @Test
    void content_of_requests_is_seen_by_those_who_take_part() {
        assertThat(LINES)
                .filteredOn(line -> line.sees().contains(PersonalData.REQUEST_CONTENT))
                .as("a portal role alone never opens what somebody wrote in a request")
                .extracting(Line::relation)
                .containsOnly(Relation.OWN, Relation.EFFECTIVE_HOLDER, Relation.DEPUTY, Relation.TOOK_PART);
    }

    @Test
    void every_permission_locks_a_door() {
        var asked = House.classes().stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.tryGetAnnotationOfType(Requires.class).stream())
                .map(Requires::value)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
        var idle = EnumSet.complementOf(asked);

        assertThat(idle)
                .as("a permission that no door asks for is a promise nobody keeps: use it, or take it out of"
                        + " Permission and access-matrix.csv")
                .isEmpty();
    }
}
