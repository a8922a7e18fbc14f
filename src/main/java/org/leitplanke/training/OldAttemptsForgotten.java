package org.leitplanke.training;

import java.time.Instant;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.SubjectRef;

/** Quizzes that were never passed were deleted after 30 days. */
public record OldAttemptsForgotten(int count, Instant at) implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("training", "attempts");
    }
}
