package org.leitplanke.identity;

import java.time.Instant;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.SubjectRef;

/** The access roles of an account were set. */
public record AccessRolesGranted(String account, String roles, Instant at) implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("account", account);
    }
}
