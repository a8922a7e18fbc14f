package org.leitplanke.training;

import java.time.Instant;
import java.time.LocalDate;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.SubjectRef;

/** Somebody passed a module. How well, and at which try, is nobody's business. */
public record TrainingPassed(PersonId person, String module, int level, LocalDate validUntil, Instant at)
        implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("training", module);
    }
}
