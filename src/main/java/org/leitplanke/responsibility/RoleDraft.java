package org.leitplanke.responsibility;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A role as the social media lead writes on it.
 *
 * @param role what holds now
 * @param from the day from which the draft is to hold
 * @param returnedBecause what the management wants changed; null when it has not given it back
 * @param revision the state of the draft; 0 when there is none yet
 * @param begun whether there is a draft
 * @param proposed whether it waits for the management
 */
public record RoleDraft(
        RoleRow role,
        RoleContent content,
        LocalDate from,
        String reason,
        String returnedBecause,
        long revision,
        boolean begun,
        boolean proposed)
        implements Serializable {

    /** Days in which people can usually do what a change asks of them. */
    static final int USUAL_NOTICE = 28;
}
