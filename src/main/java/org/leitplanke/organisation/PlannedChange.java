package org.leitplanke.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.leitplanke.platform.PersonId;

/**
 * A change of departments that somebody plans. From its day on the company looks different; the days before stay as they
 * were.
 */
public sealed interface PlannedChange extends Serializable {

    /** The kinds there are. */
    enum Kind {
        HEAD,
        MERGE,
        SPLIT
    }

    /** The department that changes. */
    DepartmentId department();

    /** Its first day, at the site of the department. */
    LocalDate day();

    Kind kind();

    /** Somebody else leads the department. */
    record NewHead(DepartmentId department, PersonId head, LocalDate day) implements PlannedChange {
        @Override
        public Kind kind() {
            return Kind.HEAD;
        }
    }

    /** The department ends, and everything in it becomes part of another one. */
    record Merge(DepartmentId department, DepartmentId into, LocalDate day) implements PlannedChange {
        @Override
        public Kind kind() {
            return Kind.MERGE;
        }
    }

    /**
     * Some of its people, and things such as channels, go to another department.
     *
     * @param into where they go; an id that nothing has yet when the department is founded for them
     * @param founded name and code of the department to be founded; null when there is one already
     * @param along keys of the things that go along, as {@link AffectedByChange#movable} named them
     */
    record Split(
            DepartmentId department,
            DepartmentId into,
            Founded founded,
            Set<PersonId> people,
            Set<String> along,
            LocalDate day)
            implements PlannedChange {
        @Override
        public Kind kind() {
            return Kind.SPLIT;
        }
    }

    /** A department that begins with the change. */
    record Founded(String code, String name) implements Serializable {}
}
