package org.leitplanke.responsibility;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something a person has in the same days that does not go with a role, and why (BR-20).
 *
 * @param assignment her own assignment, which could end or be excepted; null for what she stands in for, or may do in
 *     the portal
 * @param name of the other role or access role
 * @param until the last day of the clash, as far as it is known
 */
public record Clash(String assignment, String name, String reason, LocalDate until) implements Serializable {

    /** Whether others may allow both for a while, or the older one may end. */
    public boolean isBetweenOwnRoles() {
        return assignment != null;
    }
}
