package org.leitplanke.guideline;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom a version concerns. Whoever wants a role that needs the guideline is always part of it.
 *
 * @param departments ids; their sub-departments belong to them
 */
public record Audience(Kind kind, Set<String> departments) implements Serializable {

    /** The rules there are. */
    public enum Kind {
        EVERYONE,
        DEPARTMENTS,
        ROLES
    }

    public Audience {
        kind = kind == null ? Kind.EVERYONE : kind;
        departments = kind == Kind.DEPARTMENTS && departments != null ? new TreeSet<>(departments) : Set.of();
    }

    public static Audience everyone() {
        return new Audience(Kind.EVERYONE, Set.of());
    }

    /** Only those who want a role that needs it. */
    public static Audience roles() {
        return new Audience(Kind.ROLES, Set.of());
    }

    public static Audience departments(Collection<String> ids) {
        return new Audience(Kind.DEPARTMENTS, Set.copyOf(ids));
    }

    /**
     * @param path the person's department and everything above it
     * @param wanted she wants a role that needs it
     */
    boolean includes(Collection<String> path, boolean wanted) {
        return wanted
                || switch (kind) {
                    case EVERYONE -> true;
                    case ROLES -> false;
                    case DEPARTMENTS -> path.stream().anyMatch(departments::contains);
                };
    }
}
