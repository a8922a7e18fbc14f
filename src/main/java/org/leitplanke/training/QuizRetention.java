package org.leitplanke.training;

import static org.leitplanke.identity.Permission.TRAINING_RELEASE;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.UseCase;

/** Forgetting quizzes that were begun and never passed, as the lessons promise. */
@UseCase
public class QuizRetention {

    /** How long the answers of a quiz are kept at most. */
    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Learners learners;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** Deletes every attempt that is older than 30 days and not passed; says how many, not whose. */
    @Requires(TRAINING_RELEASE)
    public int forgetOldAttempts() {
        var now = clock.instant();
        var deleted = learners.removeBegunBefore(now.minus(KEPT));
        if (deleted > 0) {
            happened.fire(new OldAttemptsForgotten(deleted, now));
        }
        return deleted;
    }
}
