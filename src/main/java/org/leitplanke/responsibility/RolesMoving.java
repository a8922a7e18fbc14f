package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.Reorganisation;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.PersonId;

/**
 * Lets an assignment go on at another place, for another department or from another home. It stays the same assignment;
 * its days until then become a row of their own, so that past days stay as they were. Deputies go along.
 */
@ApplicationScoped
class RolesMoving {

    private static final String FACTS = History.FACTS.get("role_assignment");

    /** The same facts for the days before, under an id of its own. */
    private static final String BEFORE = "INSERT INTO role_assignment (" + FACTS + ", revision, open_key, recorded_at)"
            + " SELECT "
            + FACTS.replaceFirst("^id,", "CAST(?1 AS VARCHAR(36)),").replace(" until_day,", " CAST(?2 AS DATE),")
            + ", 1, CAST(?1 AS VARCHAR(36)), CAST(?3 AS TIMESTAMP) FROM role_assignment WHERE id = ?4 AND from_day < ?5";

    private static final String AFTER = "UPDATE role_assignment SET place_kind = ?1, place_id = ?2, department_id = ?3,"
            + " home_department_id = ?4, from_day = ?5, open_key = ?6, revision = revision + 1 WHERE id = ?7";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    History history;

    @Inject
    Event<DomainEvent> happened;

    @Inject
    Clock clock;

    /** Gives the days before that one a row of their own; whoever changes the assignment keeps its former version first. */
    void setApart(String assignment, LocalDate day) {
        entityManager
                .createNativeQuery(BEFORE)
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, Cells.sql(day.minusDays(1)))
                .setParameter(3, Cells.sql(clock.instant()))
                .setParameter(4, assignment)
                .setParameter(5, Cells.sql(day))
                .executeUpdate();
    }

    /** @param day the first one on which it is elsewhere */
    void write(RoleCourse course, LocalDate day) {
        var entry = course.entry();
        var begun = entry.facts().assignment().term().from();
        var from = begun.isBefore(day) ? day : begun;
        history.keep("role_assignment", "id = ?1", entry.id());
        setApart(entry.id(), day);
        entityManager
                .createNativeQuery(AFTER)
                .setParameter(1, course.place().kind().name())
                .setParameter(2, course.place().id())
                .setParameter(3, valueOf(course.department()))
                .setParameter(4, valueOf(course.home()))
                .setParameter(5, Cells.sql(from))
                .setParameter(6, key(course, from))
                .setParameter(7, entry.id())
                .executeUpdate();
    }

    /** As an assignment keeps it that is given anew: a second one of the same kind is refused. */
    private static String key(RoleCourse course, LocalDate from) {
        var entry = course.entry();
        return String.join(
                "/",
                entry.person().value(),
                entry.role().value(),
                course.place().kind().name(),
                course.place().id(),
                from.toString());
    }

    /**
     * Whoever stands in for the department there stands in where it goes on, if her principal goes.
     *
     * @param goes whether one of the principal's roles for the department goes along
     */
    void deputies(Reorganisation change, Predicate<PersonId> goes, PersonId by) {
        var now = clock.instant();
        for (var stand : standingFor(change.from().id(), change.day())) {
            if (goes.test(stand.principal())) {
                var place = Place.department(change.into().id());
                var from = stand.fromDay().isBefore(change.day()) ? change.day() : stand.fromDay();
                var scope = new DeputyScope(null, stand.scope().role(), place);
                happened.fire(stand.remove(change.day(), now));
                var next = new Deputyship(
                        stand.principal(), stand.deputy(), scope, from, stand.untilDay(), by, change.day(), now);
                entityManager.persist(next);
                happened.fire(next.named());
            }
        }
    }

    private List<Deputyship> standingFor(DepartmentId department, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT s FROM Deputyship s WHERE s.placeKind = :kind AND s.placeId = :id"
                                + " AND s.untilDay >= :day AND s.removedOn = :open",
                        Deputyship.class)
                .setParameter("kind", Place.Kind.DEPARTMENT)
                .setParameter("id", department.value())
                .setParameter("day", day)
                .setParameter("open", Ledger.OPEN_END)
                .getResultList();
    }

    private static String valueOf(DepartmentId department) {
        return department == null ? null : department.value();
    }
}
