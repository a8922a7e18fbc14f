package org.leitplanke.organisation;

import java.time.LocalDate;
import org.leitplanke.organisation.PlannedChange.Merge;
import org.leitplanke.organisation.PlannedChange.Split;
import org.leitplanke.platform.PersonId;

/**
 * A planned change before the company as it is, handed to every feature that may be affected.
 *
 * @param plan what shall happen
 * @param day on which it takes effect: the planned one, or today when that has passed
 * @param from the department that changes
 * @param into where things go; the same as {@code from} when only the head changes, and not in the database yet when it
 *     is founded with the change
 */
public record Reorganisation(PlannedChange plan, LocalDate day, DepartmentRow from, DepartmentRow into) {

    public boolean isMerge() {
        return plan instanceof Merge;
    }

    /** Whether only the head changes. */
    public boolean movesNothing() {
        return plan instanceof PlannedChange.NewHead;
    }

    /** Whether this member of the department becomes a member of the other one. */
    public boolean takes(PersonId person) {
        return isMerge() || plan instanceof Split split && split.people().contains(person);
    }

    /** Whether this thing of the department becomes one of the other. */
    public boolean takes(String thing) {
        return isMerge() || plan instanceof Split split && split.along().contains(thing);
    }
}
