package org.leitplanke.identity;

import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Refusal;

/** Nobody hands out rights to herself. */
final class NotToOneself extends Refusal {

    private NotToOneself() {
        super("identity.notToOneself");
    }

    static void check(Actor by, PersonId receiver) {
        if (by.is(receiver)) {
            throw new NotToOneself();
        }
    }
}
