package org.leitplanke.identity;

import java.time.Instant;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.SubjectRef;

/** A fresh one-time link was handed out for an account. */
public record SetupLinkRenewed(String account, Instant at) implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("account", account);
    }
}
