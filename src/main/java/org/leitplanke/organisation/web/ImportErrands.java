package org.leitplanke.organisation.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.ImportOutcome;
import org.leitplanke.platform.RuleViolation;
import org.leitplanke.platform.Words;

/**
 * Does what takes long in the name of the one who asks for it. What is done soon is answered at once; what takes longer
 * goes on by itself, and what became of it is said on the page that is looked at meanwhile.
 */
@ApplicationScoped
class ImportErrands {

    private static final Logger LOG = Logger.getLogger(ImportErrands.class.getName());
    private static final int SOON = 2_500;
    private static final Duration REMEMBERED = Duration.ofMinutes(30);

    private record Result(Words words, Instant at) {}

    private final Map<String, Result> results = new ConcurrentHashMap<>();

    @Resource
    ManagedExecutorService background;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What became of it; empty when it is not over yet. */
    Optional<ImportOutcome> run(String id, String prefix, Supplier<ImportOutcome> work) {
        var who = actor.get();
        forget(id);
        var errand = background.submit(() -> {
            try {
                var outcome = actor.acting(who, work);
                remember(id, Words.of(prefix + outcome.state()));
                return outcome;
            } catch (RuntimeException broken) {
                remember(id, reason(id, broken));
                throw broken;
            }
        });
        try {
            var outcome = errand.get(SOON, TimeUnit.MILLISECONDS);
            results.remove(id);
            return Optional.of(outcome);
        } catch (TimeoutException goesOn) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException broken) {
            results.remove(id);
            if (broken.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(broken.getCause());
        }
    }

    /** What became of the errand that took longer. */
    Optional<Words> said(String id) {
        return Optional.ofNullable(results.get(id)).map(Result::words);
    }

    private void remember(String id, Words words) {
        results.put(id, new Result(words, clock.instant()));
    }

    private void forget(String id) {
        var before = clock.instant().minus(REMEMBERED);
        results.values().removeIf(result -> result.at().isBefore(before));
        results.remove(id);
    }

    private static Words reason(String id, RuntimeException broken) {
        if (broken instanceof RuleViolation rule) {
            return Words.of(
                    rule.messageKey(),
                    rule.arguments().stream()
                            .map(argument -> argument instanceof Serializable one ? one : String.valueOf(argument))
                            .toArray(Serializable[]::new));
        }
        LOG.log(Level.SEVERE, "Import " + id + " broke off, nothing of it was written", broken);
        return Words.of("organisation.import.brokenOff");
    }
}
