package org.leitplanke.responsibility;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentType;

/**
 * A role with everything that is asked of whoever holds it.
 *
 * @param needs what has to be learned or taken note of
 * @param apart the roles nobody holds at the same time
 * @param apartFromAccess the access roles of the portal that do not go with it
 * @param rules what holds in each single case, whatever the catalogue says
 */
public record RolePortrait(
        RoleRow role, List<Need> needs, List<Apart> apart, List<ApartFromAccess> apartFromAccess, List<CaseRule> rules)
        implements Serializable {

    /** The kinds of department that need it, in order. */
    public List<DepartmentType> neededTypes() {
        return role.neededIn().stream().sorted().toList();
    }

    /**
     * A condition by its title.
     *
     * @param in the kinds of department in which it is asked for; empty for all
     * @param binding false while the guideline is not in force, so that nobody is asked for it yet
     */
    public record Need(Condition condition, String title, Set<DepartmentType> in, boolean binding)
            implements Serializable {

        /** The kinds of department, in order. */
        public List<DepartmentType> types() {
            return in.stream().sorted().toList();
        }

        /** Asked for wherever the role is held. */
        public boolean isEverywhere() {
            return in.isEmpty();
        }
    }

    /** Another role, and why it does not go with this one. */
    public record Apart(RoleCode other, String name, String reason) implements Serializable {}

    /** An access role of the portal, and why it does not go with this one. */
    public record ApartFromAccess(PortalRole access, String reason) implements Serializable {}
}
