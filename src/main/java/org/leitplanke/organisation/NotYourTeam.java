package org.leitplanke.organisation;

import org.leitplanke.platform.Refusal;

/** Deadlines are stopped by the person herself, or by whoever leads her department or one above it. */
public final class NotYourTeam extends Refusal {

    NotYourTeam() {
        super("organisation.notYourTeam");
    }
}
