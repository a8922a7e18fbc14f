package org.leitplanke.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.Ledger;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.PlaceRegister;
import org.leitplanke.responsibility.RoleCode;

/** A department with a channel, and people in office there, for integration tests. */
@ApplicationScoped
@Transactional
public class Newsroom {

    public static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 12, 31);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final int ANY_LEVEL = 99;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OrganisationFixture organisation;

    @Inject
    EffectQueries effects;

    @Inject
    Ledger ledger;

    @Inject
    PlaceRegister places;

    @Inject
    CurrentActor actor;

    @Inject
    PortalClock clock;

    public DepartmentId aDepartment() {
        return organisation.aDepartment("Redaktion", DepartmentType.OTHER);
    }

    public PersonId aPerson(DepartmentId department, String name) {
        return organisation.aPerson(department, name, "Muster");
    }

    /** An open channel of this department. */
    public String aChannel(DepartmentId department) {
        var id = UUID.randomUUID().toString();
        places.put(Place.channel(id), "Kanal", department);
        return id;
    }

    /** The person holds the role there, and every condition is fulfilled until the end of 2027. */
    public void appoint(PersonId person, DepartmentId home, RoleCode role, Place place) {
        appoint(person, home, role, place, UNTIL);
    }

    /** The person holds the role there; what she learned is valid until that day and good for two more weeks. */
    public void appoint(PersonId person, DepartmentId home, RoleCode role, Place place, LocalDate validUntil) {
        entityManager
                .createNativeQuery("INSERT INTO role_assignment (id, revision, person_id, role_code, place_kind,"
                        + " place_id, department_id, home_department_id, from_day, until_day, proposed_at, proposed_by,"
                        + " confirmed_on, accepted_on, refused_on, ended_on, open_key) VALUES (?1, 0, ?2, ?3, ?4, ?5,"
                        + " ?6, ?6, ?7, ?8, ?9, ?10, ?7, ?7, ?11, ?11, ?1)")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, person.value())
                .setParameter(3, role.value())
                .setParameter(4, place.kind().name())
                .setParameter(5, place.id())
                .setParameter(6, home.value())
                .setParameter(7, java.sql.Date.valueOf(SINCE))
                .setParameter(8, java.sql.Date.valueOf(UNTIL))
                .setParameter(9, java.sql.Timestamp.valueOf("2026-01-01 00:00:00"))
                .setParameter(10, Actor.SYSTEM.value())
                .setParameter(11, java.sql.Date.valueOf(NEVER))
                .executeUpdate();
        as(person, () -> effects.wantedFrom(person))
                .forEach(condition -> ledger.fulfil(
                        person, condition, ANY_LEVEL, SINCE, validUntil, validUntil.plusDays(Ledger.GRACE_DAYS)));
    }

    /** Somebody stands in for somebody else the whole year. */
    public void standIn(PersonId principal, PersonId deputy) {
        entityManager
                .createNativeQuery("INSERT INTO deputyship (id, revision, principal_id, deputy_id, from_day, until_day,"
                        + " removed_on, named_at, named_by) VALUES (?1, 0, ?2, ?3, ?4, ?5, ?6, ?7, ?2)")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, principal.value())
                .setParameter(3, deputy.value())
                .setParameter(4, java.sql.Date.valueOf(SINCE))
                .setParameter(5, java.sql.Date.valueOf(UNTIL))
                .setParameter(6, java.sql.Date.valueOf(NEVER))
                .setParameter(7, java.sql.Timestamp.valueOf("2026-01-01 00:00:00"))
                .executeUpdate();
    }

    /** Does something as this employee on Tuesday, 24 November 2026, ten o'clock. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public <T> T on(PersonId person, Supplier<T> action) {
        return at(TUESDAY, person, action);
    }

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public <T> T at(Instant moment, PersonId person, Supplier<T> action) {
        return clock.at(moment, () -> as(person, action));
    }

    private <T> T as(PersonId person, Supplier<T> action) {
        return actor.acting(Actor.of(person, PortalRole.EMPLOYEE), action);
    }
}
