package org.leitplanke.organisation;

import java.time.Instant;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.SubjectRef;

/** A file of people was applied; the hash of its list of changes proves which ones. */
public record PeopleImported(
        String importId, int created, int changed, int ended, int rejected, String changesHash, Instant at)
        implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("import", importId);
    }
}
