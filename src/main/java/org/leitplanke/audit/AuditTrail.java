package org.leitplanke.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.platform.DomainEvent;

/** Appends to the chain. The row lock on its head is the only thing that puts writers in order. */
@ApplicationScoped
class AuditTrail {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentActor actor;

    void append(List<DomainEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        entityManager.flush();
        entityManager
                .createNativeQuery("UPDATE audit_head SET seq = seq + ?1 WHERE id = 1")
                .setParameter(1, events.size())
                .executeUpdate();
        var head = (Object[]) entityManager
                .createNativeQuery("SELECT seq, hash FROM audit_head WHERE id = 1")
                .getSingleResult();
        var seq = ((Number) head[0]).longValue() - events.size();
        var hash = (String) head[1];
        for (var event : events) {
            hash = append(++seq, hash, event);
        }
        entityManager
                .createNativeQuery("UPDATE audit_head SET hash = ?1 WHERE id = 1")
                .setParameter(1, hash)
                .executeUpdate();
    }

    private String append(long seq, String previousHash, DomainEvent event) {
        var facts = EventFacts.of(event);
        var payload = facts.payload();
        var commitment = "";
        if (!payload.isEmpty()) {
            var personal = new PersonalPart(seq, payload);
            entityManager.persist(personal);
            commitment = personal.commitment();
        }
        var entry = new AuditEntry(
                new CanonicalEntry(
                        seq,
                        ChronoUnit.MICROS.between(Instant.EPOCH, event.at()),
                        event.getClass().getSimpleName(),
                        event.subject().kind(),
                        event.subject().id(),
                        actor.find().map(Actor::person).orElse(Actor.SYSTEM).value(),
                        commitment,
                        facts.plain()),
                previousHash);
        entityManager.persist(entry);
        return entry.entryHash();
    }
}
