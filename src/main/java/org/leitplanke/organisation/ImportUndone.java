package org.leitplanke.organisation;

import java.time.Instant;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.SubjectRef;

/** An import was taken back as far as nothing had changed since; the hash of what was done proves which lines. */
public record ImportUndone(String importId, int restored, int removed, int kept, String changesHash, Instant at)
        implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("import", importId);
    }
}
