package org.leitplanke.access;

import org.leitplanke.identity.Permission;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Relation;

/**
 * A cell of the matrix.
 *
 * @param relation null for the role alone: whether it opens the operation at all
 */
record Cell(Permission operation, PortalRole role, Relation relation) {

    boolean isOfTheRole() {
        return relation == null;
    }

    boolean holds(Permission asked, PortalRole by, Relation in) {
        return operation == asked && role == by && (isOfTheRole() || relation == in);
    }
}
