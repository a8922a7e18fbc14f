package org.leitplanke.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/** Files that wait between preview and apply, one day at most. */
@UseCase
class ImportDrafts {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    void keep(ImportDraft draft) {
        forgetOld();
        entityManager.persist(draft);
    }

    /** The draft, if it belongs to this person. */
    ImportDraft get(String id, PersonId owner) {
        return Optional.ofNullable(entityManager.find(ImportDraft.class, id))
                .filter(draft -> draft.belongsTo(owner))
                .orElseThrow(() -> new Missing("import", id));
    }

    /** The draft, held so that it is applied only once. */
    ImportDraft hold(String id) {
        return entityManager.find(ImportDraft.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Remembers what is shown from now on. */
    void show(String id, ImportPlan plan) {
        hold(id).show(plan);
    }

    /** Removes what nobody applied within a day. */
    void forgetOld() {
        entityManager
                .createQuery("delete from ImportDraft d where d.createdAt < :before")
                .setParameter("before", clock.instant().minus(1, ChronoUnit.DAYS))
                .executeUpdate();
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
