package org.leitplanke.responsibility;

import java.io.Serializable;
import org.leitplanke.platform.PersonId;

/**
 * A role in effect: who may act in it now, and why.
 *
 * @param person who acts
 * @param inPlaceOf the holder she stands in for; null when the role is her own
 * @param place where the role was assigned; may be wider than the place asked for
 * @param facts what was known: the conditions with levels and dates, kept with decisions; only
 *     the person herself gets to know them
 */
public record Holding(
        String assignmentId, PersonId person, PersonId inPlaceOf, RoleCode role, Place place, String facts)
        implements Serializable {

    /** Without what only the person acting may know about herself. */
    Holding toldToOthers() {
        return new Holding(assignmentId, person, inPlaceOf, role, place, "");
    }

    /** Whether she acts for somebody else. */
    public boolean isDeputy() {
        return inPlaceOf != null;
    }
}
