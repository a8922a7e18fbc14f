package org.leitplanke.identity;

import java.io.Serializable;
import java.util.Set;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;

/**
 * The person acting, with her access roles of this moment.
 *
 * @param person who; {@link #SYSTEM} for what the portal does by itself
 * @param name as shown, never logged
 * @param givenName for the greeting
 */
public record Actor(PersonId person, String name, String givenName, Set<PortalRole> roles, Language language)
        implements Serializable {

    /** The portal itself: set-up, import of starter content, the demonstration's history. */
    public static final PersonId SYSTEM = new PersonId("00000000-0000-0000-0000-000000000000");

    /** An actor for what the portal does by itself, with exactly these access roles. */
    public static Actor system(PortalRole... roles) {
        return new Actor(SYSTEM, "Leitplanke", "Leitplanke", Set.of(roles), Language.DE);
    }

    /** A person with these access roles; for tests and the demonstration's history. */
    public static Actor of(PersonId person, PortalRole... roles) {
        return new Actor(person, person.value(), person.value(), Set.of(roles), Language.DE);
    }

    /** The same person, spoken to in another language. */
    public Actor speaking(Language other) {
        return new Actor(person, name, givenName, roles, other);
    }

    public boolean is(PersonId other) {
        return person.equals(other);
    }

    public boolean has(PortalRole role) {
        return roles.contains(role);
    }
}
