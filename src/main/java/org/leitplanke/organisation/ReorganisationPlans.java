package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.leitplanke.platform.Missing;

/** Planned changes of departments, carried out ones included. */
@ApplicationScoped
class ReorganisationPlans {

    private static final int MOST = 50;

    @PersistenceContext
    EntityManager entityManager;

    void add(ReorganisationPlan plan) {
        entityManager.persist(plan);
    }

    ReorganisationPlan get(String id) {
        return find(id, LockModeType.NONE);
    }

    /** Held until the end, so that it is carried out only once. */
    ReorganisationPlan hold(String id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void discard(String id) {
        var plan = hold(id);
        if (plan.canBeDiscarded()) {
            entityManager.remove(plan);
        }
    }

    /** Not carried out yet, the nearest first. */
    List<ReorganisationPlan> waiting() {
        return entityManager
                .createQuery(
                        "select p from ReorganisationPlan p where p.appliedAt is null order by p.firstDay, p.plannedAt",
                        ReorganisationPlan.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    private ReorganisationPlan find(String id, LockModeType lock) {
        return Optional.ofNullable(id == null ? null : entityManager.find(ReorganisationPlan.class, id, lock))
                .orElseThrow(() -> new Missing("reorganisation", id));
    }
}
