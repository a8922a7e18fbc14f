package org.leitplanke.organisation;

import java.io.Serializable;
import java.util.List;
import org.leitplanke.platform.PersonId;

/** Who and what of a department can go along when it is split. */
public record ReorganisationChoice(DepartmentRow department, List<Member> people, List<AffectedByChange.Movable> things)
        implements Serializable {

    /** Somebody of the department, by name. */
    public record Member(PersonId id, String name) implements Serializable {}
}
