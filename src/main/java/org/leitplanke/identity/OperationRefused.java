package org.leitplanke.identity;

import java.time.Instant;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.SubjectRef;

/** Somebody tried what she may not do. Written after the refused transaction has rolled back. */
public record OperationRefused(String operation, String reason, PersonId by, Instant at) implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("operation", operation);
    }
}
