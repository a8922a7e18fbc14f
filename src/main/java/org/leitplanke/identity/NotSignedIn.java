package org.leitplanke.identity;

import org.leitplanke.platform.RuleViolation;

/** Nobody is signed in, or the session has ended. */
public final class NotSignedIn extends RuleViolation {

    NotSignedIn() {
        super("identity.notSignedIn");
    }
}
