package org.leitplanke.training;

import java.time.Instant;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.SubjectRef;

/** A module, or a newer version of it, can be learned. */
public record TrainingModuleReleased(String module, int version, int level, Instant at) implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("training", module);
    }
}
