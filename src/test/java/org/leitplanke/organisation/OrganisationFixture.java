package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;

/**
 * A piece of company for integration tests. Everything is fresh and has a code of its own, so that tests do not meet;
 * only the site in Hamburg is shared.
 */
@ApplicationScoped
@Transactional
public class OrganisationFixture {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Sites sites;

    @Inject
    Formers formers;

    @Inject
    Clock clock;

    /** The site in Hamburg. */
    public SiteId hamburg() {
        return aSite("HH", "Europe/Berlin", "DE-HH");
    }

    /** A site with this code; the one that is there, if there is one. */
    public SiteId aSite(String code, String zone, String holidayRegion) {
        return sites.all().stream()
                .filter(site -> site.code().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    var site = new Site(code, "Standort " + code, ZoneId.of(zone), holidayRegion);
                    entityManager.persist(site);
                    entityManager.flush();
                    return site;
                })
                .id();
    }

    /** A department at the top of the tree, without a head. */
    public DepartmentId aDepartment(String name, DepartmentType type) {
        return aDepartment(name, type, null);
    }

    /** A department below another one, without a head. */
    public DepartmentId aDepartment(String name, DepartmentType type, DepartmentId parent) {
        var department = new Department(unique("A"));
        department.describe(name, type, parent, hamburg());
        entityManager.persist(department);
        entityManager.flush();
        return department.id();
    }

    /** Somebody who has been in the department since 2020. */
    public PersonId aPerson(DepartmentId department) {
        return aPerson(department, "Robin", "Muster");
    }

    /** Somebody with this name who has been in the department since 2020. */
    public PersonId aPerson(DepartmentId department, String givenName, String familyName) {
        return aPerson(department, givenName, familyName, LONG_AGO, Person.OPEN);
    }

    /** Somebody who is employed for these days. */
    public PersonId aPerson(
            DepartmentId department, String givenName, String familyName, LocalDate entry, LocalDate exit) {
        var number = unique("P");
        var person = new Person(PersonId.fresh(), number);
        person.describe(givenName, familyName, number.toLowerCase() + "@musterwerk.example", hamburg(), Language.DE);
        person.employ(entry, exit);
        entityManager.persist(person);
        entityManager.flush();
        entityManager.persist(new Membership(person.id(), department, entry, exit));
        entityManager.flush();
        return person.id();
    }

    /** Makes somebody the head of a department. */
    public void lead(DepartmentId department, PersonId head) {
        var led = entityManager.find(Department.class, department.value());
        led.leadBy(entityManager.find(Person.class, head.value()).number(), head);
    }

    /** The department ends with that day, as an import would end it. */
    public void end(DepartmentId department, LocalDate lastDay) {
        entityManager.find(Department.class, department.value()).end(lastDay);
    }

    /** A head of this department, who belongs to it. */
    public PersonId aHeadOf(DepartmentId department) {
        var head = aPerson(department, "Jona", "Leitung");
        lead(department, head);
        return head;
    }

    /** From that day on the person belongs to another department. */
    public void move(PersonId person, DepartmentId to, LocalDate from) {
        var stay = entityManager
                .createQuery(
                        "select m from Membership m where m.personId = :person and m.untilDay >= :day",
                        Membership.class)
                .setParameter("person", person.value())
                .setParameter("day", from)
                .getSingleResult();
        var until = stay.untilDay();
        stay.last(stay.fromDay(), from.minusDays(1));
        entityManager.flush();
        entityManager.persist(new Membership(person, to, from, until));
    }

    /** The person works at that site. */
    public void station(PersonId person, SiteId site) {
        entityManager
                .createQuery("update Person p set p.siteId = :site where p.id = :person")
                .setParameter("site", site.value())
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /** She also works for this department, since 2020; its id. */
    public String further(PersonId person, DepartmentId department) {
        var further = Membership.further(person, department, LONG_AGO, Person.OPEN);
        entityManager.persist(further);
        return further.id();
    }

    /** Deadlines of this person rest for two days, as somebody entered; the id of the entry. */
    public String resting(PersonId person, PersonId by, LocalDate from) {
        var entry = new AbsenceEntry(person, from, from.plusDays(1), from, by, Instant.EPOCH);
        entityManager.persist(entry);
        return entry.id();
    }

    /** The person's last day, included. */
    public void leave(PersonId person, LocalDate lastDay) {
        entityManager
                .createQuery("update Person p set p.exitDay = :day where p.id = :person")
                .setParameter("day", lastDay)
                .setParameter("person", person.value())
                .executeUpdate();
        entityManager
                .createQuery("update Membership m set m.untilDay = :day"
                        + " where m.personId = :person and m.untilDay > :day")
                .setParameter("day", lastDay)
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /** It becomes known at the moment of the clock that this was her last day, or will be. */
    public void leaves(PersonId person, LocalDate lastDay) {
        learned(person, () -> leave(person, lastDay));
    }

    /** It becomes known at the moment of the clock that she belongs to another department from that day on. */
    public void moves(PersonId person, DepartmentId to, LocalDate from) {
        learned(person, () -> move(person, to, from));
    }

    /** What stood there before stays known for the time before. */
    private void learned(PersonId person, Runnable change) {
        var now = clock.instant();
        formers.keepPeople(List.of(person), now);
        formers.keepMemberships(
                entityManager
                        .createQuery("select m from Membership m where m.personId = :person", Membership.class)
                        .setParameter("person", person.value())
                        .getResultList(),
                now);
        change.run();
        entityManager.flush();
        for (var table : List.of(
                "Person p set p.recordedAt = :now where p.id",
                "Membership m set m.recordedAt = :now where m.personId")) {
            entityManager
                    .createQuery("update " + table + " = :person")
                    .setParameter("now", now)
                    .setParameter("person", person.value())
                    .executeUpdate();
        }
    }

    /** From now on the person works at this site. */
    public void seat(PersonId person, SiteId site) {
        entityManager
                .createQuery("update Person p set p.siteId = :site where p.id = :person")
                .setParameter("site", site.value())
                .setParameter("person", person.value())
                .executeUpdate();
    }

    private static String unique(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 12).replace("-", "");
    }
}
