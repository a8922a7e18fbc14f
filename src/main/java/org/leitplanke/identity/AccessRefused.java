package org.leitplanke.identity;

import org.leitplanke.platform.Refusal;

/** The access roles of the person acting do not open this operation. */
public final class AccessRefused extends Refusal {

    AccessRefused(Permission permission) {
        super("identity.accessRefused", permission.name());
    }
}
