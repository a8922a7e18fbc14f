package org.leitplanke.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.AccessMatrix;
import org.leitplanke.identity.AccessMatrix.Line;
import org.leitplanke.identity.Permission;
import org.leitplanke.identity.Relation;

/**
 * Every door of the running portal answers as {@code access-matrix.csv} says, to every role in every relation, and to
 * nobody at all.
 */
@ExtendWith(ArquillianExtension.class)
class AccessWalkIT {

    @Inject
    Doors found;

    @Inject
    Founding founding;

    @Inject
    FlippedCells cells;

    @Inject
    AccessMatrix matrix;

    private Map<String, Door> doors;

    @BeforeEach
    void all_doors() {
        doors = found.all();
    }

    @Test
    void every_door_has_its_probe() {
        var probed = founding.probes().stream().map(Probe::door).toList();

        assertThat(probed).as("one probe for each door").doesNotHaveDuplicates();
        assertThat(doors.keySet()).as("a probe whose door is gone").containsAll(probed);
        assertThat(unmapped())
                .as("a door without a probe: write it in the …Probes file of its feature, with every relation that the"
                        + " thing behind the door knows")
                .isEmpty();
    }

    @Test
    void every_answer_is_what_the_matrix_says() {
        var round = founding.round();

        System.out.printf(
                "Access walk: %d of %d operations, %d doors, unmapped %d, %d cells of the matrix, %d checks, wrong %d%n",
                operations(round.checked()).size(),
                Permission.values().length,
                round.checked().stream().map(Checked::door).distinct().count(),
                unmapped().size(),
                cells.all(round.checked(), matrix.lines()).size(),
                round.checked().size(),
                round.wrong().size());
        assertThat(round.wrong()).isEmpty();
        assertThat(round.findings()).isEmpty();
        assertThat(operations(round.checked())).containsExactlyInAnyOrder(Permission.values());
        assertThat(idle(round.checked()))
                .as("a line of the matrix that no knock has ever used")
                .isEmpty();
    }

    @Test
    void every_exception_from_the_trail_is_a_door() {
        assertThat(doors.keySet()).containsAll(NoEntry.REASONS.keySet());
    }

    @Test
    void a_cell_that_is_turned_round_is_noticed() {
        var checked = founding.round().checked();
        var all = cells.all(checked, matrix.lines());
        var chosen = cells.chosen(all, new Random().nextLong());

        var killed = chosen.stream()
                .filter(cell -> founding.now(() -> cells.isNoticed(cell, checked, founding.probes(), doors)))
                .toList();

        System.out.printf("Flipped cells: killed %d of %d, of %d in all%n", killed.size(), chosen.size(), all.size());
        assertThat(killed).isEqualTo(chosen);
    }

    private static Set<Permission> operations(List<Checked> checked) {
        return checked.stream()
                .filter(one -> !one.door().isOpenToAll())
                .map(one -> one.door().operation())
                .collect(Collectors.toSet());
    }

    /** Lines of the matrix that no knock has ever used. */
    private List<Line> idle(List<Checked> checked) {
        return matrix.lines().stream()
                .filter(line -> checked.stream().noneMatch(one -> uses(one, line)))
                .toList();
    }

    private static boolean uses(Checked one, Line line) {
        return one.answer() == Answer.ALLOWED
                && one.door().operation() == line.permission()
                && one.role() == line.role()
                && (line.relation() == Relation.ALL || one.relation() == line.relation());
    }

    private Set<String> unmapped() {
        var unmapped = new TreeSet<>(doors.keySet());
        founding.probes().forEach(probe -> unmapped.remove(probe.door()));
        return unmapped;
    }
}
