package org.leitplanke.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/** Files that wait between preview and apply, one day at most. */
@UseCase
class ImportDrafts {

    /** Whoever has not finished by then is not writing any more. */
    static final Duration LONGEST_RUN = Duration.ofMinutes(2);

    /** So long an import can be taken back, and so long a file waits. */
    static final Duration UNDOABLE = Duration.ofDays(1);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    People people;

    @Inject
    Clock clock;

    void keep(ImportDraft draft) {
        forgetOld();
        entityManager.persist(draft);
    }

    /** The draft, if it belongs to this person. */
    ImportDraft get(String id, PersonId owner) {
        return Optional.ofNullable(id)
                .map(one -> entityManager.find(ImportDraft.class, one))
                .filter(draft -> draft.belongsTo(owner))
                .orElseThrow(() -> new Missing("import", id));
    }

    /** The draft, held so that it is applied only once. */
    ImportDraft hold(String id) {
        var draft = entityManager.find(ImportDraft.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (draft == null) {
            throw new Missing("import", id);
        }
        return draft;
    }

    /** Remembers what is shown from now on; of what somebody applied meanwhile, it says so and leaves it. */
    ImportOutcome show(String id, ImportPlan plan) {
        var draft = hold(id);
        if (draft.isApplied()) {
            return draft.outcome(ImportOutcome.State.APPLIED_BEFORE);
        }
        draft.show(plan);
        return draft.outcome(ImportOutcome.State.DATA_CHANGED);
    }

    /** Removes what nobody applied within a day, and a day after it was applied what is needed to take it back. */
    void forgetOld() {
        var before = clock.instant().minus(UNDOABLE);
        entityManager
                .createQuery("delete from ImportUndo u where u.keptAt < :before")
                .setParameter("before", before)
                .executeUpdate();
        entityManager
                .createQuery("delete from ImportDraft d where d.createdAt < :before"
                        + " and (d.appliedAt is null or d.appliedAt < :before)"
                        + " and d.id not in (select u.importId from ImportUndo u)")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** The draft, whoever uploaded it. */
    ImportDraft get(String id) {
        return Optional.ofNullable(entityManager.find(ImportDraft.class, id))
                .orElseThrow(() -> new Missing("import", id));
    }

    /** Says that this person is writing now. Whoever is writing already is not disturbed. */
    void begin(String id, PersonId person) {
        var now = clock.instant();
        entityManager
                .createQuery(
                        "select d from ImportDraft d where d.begunAt > :since and d.begunAt <= :now and d.id <> :id",
                        ImportDraft.class)
                .setParameter("since", now.minus(LONGEST_RUN))
                .setParameter("now", now)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .ifPresent(other -> {
                    throw new AnotherImportRuns(
                            people.names(List.of(other.begunBy())).getOrDefault(other.begunBy(), "–"), other.begunAt());
                });
        get(id).begin(person, now);
    }

    void over(String id) {
        Optional.ofNullable(entityManager.find(ImportDraft.class, id)).ifPresent(ImportDraft::over);
    }

    /** The last import that is still in force, if a day has not passed. */
    Optional<ImportDraft> last() {
        return entityManager
                .createQuery(
                        "select d from ImportDraft d, ImportUndo u where u.importId = d.id and d.undoneAt is null"
                                + " and u.keptAt between :since and :now order by d.appliedAt desc, d.id desc",
                        ImportDraft.class)
                .setParameter("since", clock.instant().minus(UNDOABLE))
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void keep(ImportUndo undo) {
        entityManager.persist(undo);
    }

    Optional<ImportUndo> undoOf(String importId) {
        return Optional.ofNullable(entityManager.find(ImportUndo.class, importId));
    }

    /** Changes whenever the company does. */
    long version() {
        return ((Number) entityManager
                        .createNativeQuery("SELECT version FROM organisation_version WHERE id = 1")
                        .getSingleResult())
                .longValue();
    }

    /** Says that the company has changed, so that a preview made before is worked out anew. */
    void moveOn() {
        moveOn(version());
    }

    /** Moves on from this version; false if somebody else was faster. Holds all other changes back until the end. */
    boolean moveOn(long seen) {
        return entityManager
                        .createNativeQuery(
                                "UPDATE organisation_version SET version = version + 1 WHERE id = 1 AND version = ?1")
                        .setParameter(1, seen)
                        .executeUpdate()
                == 1;
    }
}
