package org.leitplanke.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.leitplanke.identity.AccessMatrix.Line;
import org.leitplanke.identity.FlippableMatrix;
import org.leitplanke.identity.Permission;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Relation;

/**
 * Shows that the walk would notice a wrong cell. A cell of a role (operation and role) is turned round where it is
 * enforced, in {@link FlippableMatrix}, and every door of the operation is walked again. A cell of a relation
 * (operation, role and relation) is enforced by the things themselves and cannot be turned round from outside; it is
 * turned round in {@link Expectation} instead, and the answers of the walk must contradict it. Either way the walk must
 * go wrong in that cell and nowhere else.
 */
@ApplicationScoped
class FlippedCells {

    @Inject
    FlippableMatrix matrix;

    @Inject
    Walk walk;

    /** Every operation with every role, and every relation that was tried where the role opens the operation. */
    List<Cell> all(List<Checked> checked, List<Line> lines) {
        var roles = Stream.of(Permission.values())
                .flatMap(operation -> Stream.of(PortalRole.values()).map(role -> new Cell(operation, role, null)));
        var expectation = new Expectation(lines);
        var relations = checked.stream()
                .filter(one -> one.role() != null && !one.door().isOpenToAll())
                .filter(one -> expectation.opens(one.door().operation(), one.role()))
                .filter(one -> one.relation() != Relation.ALL && one.relation() != Relation.NOT_EXISTING)
                .map(one -> new Cell(one.door().operation(), one.role(), one.relation()))
                .distinct();
        return Stream.concat(roles, relations).toList();
    }

    /** One of a role and one of a relation, at random; or all of them with {@code -Dcells=all}. */
    List<Cell> chosen(List<Cell> all, long seed) {
        if ("all".equals(System.getProperty("cells"))) {
            return all;
        }
        var random = new Random(seed);
        var chosen = Stream.of(true, false)
                .map(role ->
                        all.stream().filter(cell -> cell.isOfTheRole() == role).toList())
                .map(cells -> cells.get(random.nextInt(cells.size())))
                .toList();
        System.out.printf("Flipped cells by seed %d: %s%n", seed, chosen);
        return chosen;
    }

    /** Whether the walk goes wrong in this cell and only there. */
    boolean isNoticed(Cell cell, List<Checked> checked, Collection<Probe> probes, Map<String, Door> doors) {
        var wrong =
                cell.isOfTheRole() ? wrongInTheEnforcement(cell, probes, doors) : wrongInTheExpectation(cell, checked);
        var noticed = !wrong.isEmpty() && wrong.stream().allMatch(one -> one.isIn(cell));
        if (!noticed) {
            System.out.printf("Not noticed: %s, wrong were %s%n", cell, wrong);
        }
        return noticed;
    }

    private List<Checked> wrongInTheEnforcement(Cell cell, Collection<Probe> probes, Map<String, Door> doors) {
        var concerned = probes.stream()
                .filter(probe -> doors.get(probe.door()).operation() == cell.operation())
                .toList();
        var truth = new Expectation(matrix.lines());
        return matrix.flipped(cell.operation(), cell.role(), () -> walk.answers(concerned, doors, truth)).stream()
                .filter(Checked::isWrong)
                .toList();
    }

    private List<Checked> wrongInTheExpectation(Cell cell, List<Checked> checked) {
        var flipped = new Expectation(matrix.lines(), cell);
        return checked.stream()
                .filter(one ->
                        flipped.of(one.door().operation(), one.role(), one.relation(), one.hidden()) != one.answer())
                .toList();
    }
}
