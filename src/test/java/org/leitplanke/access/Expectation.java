package org.leitplanke.access;

import java.util.List;
import org.leitplanke.identity.AccessMatrix.Line;
import org.leitplanke.identity.Permission;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Relation;

/**
 * What the file {@code access-matrix.csv} promises, and nothing but the file: first the role opens the operation or not,
 * then the relation decides.
 *
 * @param flipped a cell of a relation that is read the other way round, or null; see {@link FlippedCells}
 */
record Expectation(List<Line> lines, Cell flipped) {

    Expectation(List<Line> lines) {
        this(lines, null);
    }

    /**
     * @param operation null for a door that is open to all
     * @param role null when nobody is signed in
     * @param hidden whether the thing does not exist for people in this relation who may not have it
     */
    Answer of(Permission operation, PortalRole role, Relation relation, boolean hidden) {
        if (operation == null) {
            return Answer.ALLOWED;
        }
        if (role == null) {
            return Answer.NOT_SIGNED_IN;
        }
        if (!opens(operation, role)) {
            return Answer.REFUSED;
        }
        if (relation == Relation.NOT_EXISTING) {
            return Answer.MISSING;
        }
        if (grants(operation, role, relation) != isFlipped(operation, role, relation)) {
            return Answer.ALLOWED;
        }
        return hidden ? Answer.MISSING : Answer.REFUSED;
    }

    boolean opens(Permission operation, PortalRole role) {
        return lines.stream().anyMatch(line -> line.permission() == operation && line.role() == role);
    }

    /** A line of her role grants it; whoever leads a department is its head, whatever the session says. */
    private boolean grants(Permission operation, PortalRole role, Relation relation) {
        return relation == Relation.ALL
                || lines.stream()
                        .filter(line -> line.permission() == operation)
                        .filter(line ->
                                line.role() == role || relation.leads() && line.role() == PortalRole.DEPARTMENT_HEAD)
                        .anyMatch(line -> line.relation() == Relation.ALL || line.relation() == relation);
    }

    private boolean isFlipped(Permission operation, PortalRole role, Relation relation) {
        return flipped != null && flipped.holds(operation, role, relation);
    }
}
