package org.leitplanke.access;

import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Relation;

/**
 * One knock at one door.
 *
 * @param role null when nobody was signed in
 * @param trouble what else was wrong, or null
 */
record Checked(
        Door door, PortalRole role, Relation relation, boolean hidden, Answer expected, Answer answer, String trouble) {

    boolean isWrong() {
        return expected != answer || trouble != null;
    }

    boolean isIn(Cell cell) {
        return cell.holds(door.operation(), role, relation);
    }

    @Override
    public String toString() {
        return door.operation() + " " + door.name() + " as " + (role == null ? "nobody" : role) + ", "
                + relation.word() + ": " + answer + (expected == answer ? "" : " instead of " + expected)
                + (trouble == null ? "" : ", " + trouble);
    }
}
