package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;

/** All assignments, and the deputies of those who hold them. */
@ApplicationScoped
class Assignments {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    History history;

    /** Keeps a new assignment; the same one twice at the same moment is refused by the database, and tried again. */
    void add(RoleAssignment assignment) {
        entityManager.persist(assignment);
    }

    RoleAssignment get(String id) {
        return Optional.ofNullable(id == null ? null : entityManager.find(RoleAssignment.class, id))
                .orElseThrow(() -> new Missing("role_assignment", id));
    }

    /** To be changed; what it said until now stays known as what was known until now. */
    RoleAssignment toChange(String id) {
        var assignment = get(id);
        former(assignment);
        return assignment;
    }

    /** Whoever is about to change an assignment that was found among others calls this first. */
    void former(RoleAssignment assignment) {
        history.keep("role_assignment", "id = ?1", assignment.id());
    }

    /** What is not refused, not ended before its term, and not over on that day. */
    List<RoleAssignment> openOf(PersonId person, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT a FROM RoleAssignment a WHERE a.person = :person AND a.term.until >= :day"
                                + " AND a.agreement.endedOn = :open AND a.agreement.refusedOn = :open",
                        RoleAssignment.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .setParameter("open", Ledger.OPEN_END)
                .getResultList();
    }

    /** Everything the person was ever given, over or not. */
    List<RoleAssignment> allOf(PersonId person) {
        return entityManager
                .createQuery("SELECT a FROM RoleAssignment a WHERE a.person = :person", RoleAssignment.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** After the assignment that it belongs to. */
    void add(Exemption exemption) {
        entityManager.flush();
        entityManager.persist(exemption);
    }

    Exemption exemption(String id) {
        return Optional.ofNullable(id == null ? null : entityManager.find(Exemption.class, id))
                .orElseThrow(() -> new Missing("role_exemption", id));
    }

    List<Exemption> exemptions() {
        return entityManager
                .createQuery("SELECT e FROM Exemption e", Exemption.class)
                .getResultList();
    }

    /** The exception that an assignment has, asked for or granted. */
    Optional<Exemption> exemptionOf(String assignment) {
        return entityManager
                .createQuery("SELECT e FROM Exemption e WHERE e.assignment = :assignment", Exemption.class)
                .setParameter("assignment", assignment)
                .getResultStream()
                .findFirst();
    }

    /** Who changed the days of an assignment last. */
    LastChange lastChange(String id) {
        return entityManager
                .createQuery(
                        "select new org.leitplanke.platform.LastChange(a.changedBy, a.changedAt)"
                                + " from RoleAssignment a where a.id = :id",
                        LastChange.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    void add(Deputyship deputyship) {
        entityManager.persist(deputyship);
    }

    Deputyship deputyship(String id) {
        return Optional.ofNullable(id == null ? null : entityManager.find(Deputyship.class, id))
                .orElseThrow(() -> new Missing("deputyship", id));
    }

    /** Deputyships of these days in which the person takes part, on either side. */
    List<Deputyship> deputyshipsAround(PersonId person, LocalDate from, LocalDate until) {
        return entityManager
                .createQuery(
                        "SELECT s FROM Deputyship s WHERE (s.principal = :person OR s.deputy = :person)"
                                + " AND s.fromDay <= :until AND s.untilDay >= :from AND s.removedOn = :open",
                        Deputyship.class)
                .setParameter("person", person)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("open", Ledger.OPEN_END)
                .getResultList();
    }
}
