package org.leitplanke.approval;

import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.Roles;

/** What a step looks at, and which role decides it. */
public enum StepKind {
    CONTENT,
    PRIVACY;

    /** The role whose effective holders decide this step. */
    RoleCode role() {
        return switch (this) {
            case CONTENT -> Roles.APPROVER;
            case PRIVACY -> Roles.PRIVACY;
        };
    }

    /** Where that role has to be held, for a channel of this department. */
    Place place(DepartmentId department) {
        return switch (this) {
            case CONTENT -> Place.department(department);
            case PRIVACY -> Place.COMPANY;
        };
    }
}
