package org.leitplanke.identity;

import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Refusal;

/** What somebody has to do, and what holds for her, is told to nobody else. */
public final class NotForOthers extends Refusal {

    private NotForOthers() {
        super("identity.notForOthers");
    }

    /** Refuses whoever asks about somebody else. */
    public static void check(Actor asking, PersonId person) {
        if (!asking.is(person)) {
            throw new NotForOthers();
        }
    }
}
