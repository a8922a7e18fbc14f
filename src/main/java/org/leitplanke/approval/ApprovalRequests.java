package org.leitplanke.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.Missing;

/** All requests there are. */
@ApplicationScoped
class ApprovalRequests {

    @PersistenceContext
    EntityManager entityManager;

    void add(ApprovalRequest request) {
        entityManager.persist(request);
    }

    Optional<ApprovalRequest> find(String id) {
        return Optional.ofNullable(entityManager.find(ApprovalRequest.class, id));
    }

    /** The request, kept from everybody else until this use case ends, so that the second of two sees the first. */
    ApprovalRequest take(String id) {
        var request = id == null ? null : entityManager.find(ApprovalRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request == null) {
            throw new Missing("approval", id);
        }
        return request;
    }

    LastChange lastChange(String id) {
        return entityManager
                .createQuery(
                        "select new org.leitplanke.platform.LastChange(e.requester, e.content.changedAt) from ApprovalRequest e where e.id = :id",
                        LastChange.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
