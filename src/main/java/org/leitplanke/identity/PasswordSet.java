package org.leitplanke.identity;

import java.time.Instant;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.SubjectRef;

/** Somebody set her own password. */
public record PasswordSet(String account, Instant at) implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("account", account);
    }
}
