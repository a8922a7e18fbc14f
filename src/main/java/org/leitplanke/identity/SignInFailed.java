package org.leitplanke.identity;

import java.time.Instant;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.SubjectRef;

/** A password did not fit, or nobody has that name. */
public record SignInFailed(String account, Instant at) implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("account", account);
    }
}
