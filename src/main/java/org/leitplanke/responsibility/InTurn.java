package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/**
 * Roles are given and deputies named one after the other: whether there is room, whether two roles go together and
 * whether a chain comes about is looked at and written by one person at a time, on whatever computer.
 */
@ApplicationScoped
class InTurn {

    @PersistenceContext
    EntityManager entityManager;

    /** Waits for whoever is deciding, and keeps the others waiting until the end of the transaction; comes first. */
    void await() {
        var gate = entityManager
                .createQuery("SELECT MIN(v.id) FROM RoleVersion v WHERE v.number = 1", String.class)
                .getSingleResult();
        if (gate != null) {
            entityManager.find(RoleVersion.class, gate, LockModeType.PESSIMISTIC_WRITE);
        }
    }
}
