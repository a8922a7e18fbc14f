package org.leitplanke.organisation;

import java.time.Instant;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.SubjectRef;

/** Somebody said what the columns of a file mean; from now on such headings are understood. */
public record ImportColumnsAssigned(String importId, int columns, Instant at) implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("import", importId);
    }
}
