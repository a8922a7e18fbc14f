package org.leitplanke.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.leitplanke.identity.Permission;

/** What the audit trail got since. */
@ApplicationScoped
class Trail {

    @PersistenceContext
    EntityManager entityManager;

    /** Number of the last entry; inside a transaction also of what it has not committed yet. */
    long last() {
        return ((Number) entityManager
                        .createNativeQuery("SELECT seq FROM audit_head WHERE id = 1")
                        .getSingleResult())
                .longValue();
    }

    /** Whether the only entry since then says that this operation was refused. */
    boolean saysOnlyRefused(long since, Permission operation) {
        var entries = entityManager
                .createQuery("select e.operation, e.subjectId from AuditEntry e where e.seq > :since", Object[].class)
                .setParameter("since", since)
                .getResultList();
        return entries.size() == 1 && List.of(entries.get(0)).equals(List.of("OperationRefused", operation.name()));
    }

    void flush() {
        entityManager.flush();
    }
}
