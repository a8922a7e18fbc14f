package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.ImportProgress.Step;

/**
 * The imports that are written at this moment. How far they are is known in the memory of this computer only; that they
 * were begun stands in the database, so that others hear of it.
 */
@ApplicationScoped
class ImportRuns {

    private final Map<String, Run> running = new ConcurrentHashMap<>();

    @Inject
    ImportDrafts drafts;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** One run; a second click waits behind the first. */
    static final class Run {

        private final ReentrantLock line = new ReentrantLock();
        private final Instant begun;
        private volatile int done;
        private volatile int total;
        private int waiting;

        private Run(Instant begun) {
            this.begun = begun;
        }

        /** So many are to be written now. */
        void writes(int all) {
            done = 0;
            total = all;
        }

        void wrote(int some) {
            done = Math.min(total, done + some);
        }

        ImportProgress progress() {
            return new ImportProgress(total == 0 ? Step.COMPARING : Step.WRITING, done, total, begun);
        }
    }

    /** Does the work as the only one of this computer that works on this import, unless somebody else is writing. */
    <T> T during(String id, Function<Run, T> work) {
        var run = running.compute(id, (any, known) -> {
            var one = known == null ? new Run(clock.instant()) : known;
            one.waiting++;
            return one;
        });
        run.line.lock();
        try {
            return announced(id, run, work);
        } finally {
            run.line.unlock();
            running.computeIfPresent(id, (any, known) -> --known.waiting == 0 ? null : known);
        }
    }

    private <T> T announced(String id, Run run, Function<Run, T> work) {
        drafts.begin(id, actor.get().person());
        try {
            var done = work.apply(run);
            drafts.over(id);
            return done;
        } catch (RuntimeException broken) {
            try {
                drafts.over(id);
            } catch (RuntimeException away) {
                broken.addSuppressed(away);
            }
            throw broken;
        }
    }

    /** How far it is, if it was begun and is not over. */
    Optional<ImportProgress> progress(ImportDraft draft) {
        return Optional.ofNullable(running.get(draft.id())).map(Run::progress).or(() -> known(draft));
    }

    private Optional<ImportProgress> known(ImportDraft draft) {
        return Optional.ofNullable(draft.begunAt()).map(begun -> {
            var late = begun.isBefore(clock.instant().minus(ImportDrafts.LONGEST_RUN));
            return new ImportProgress(late ? Step.BROKEN_OFF : Step.ELSEWHERE, 0, 0, begun);
        });
    }
}
