package org.leitplanke.scenario;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.leitplanke.home.MyDay;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;
import org.leitplanke.responsibility.DepartmentQueries;
import org.leitplanke.responsibility.Deputising;
import org.leitplanke.responsibility.DeputyScope;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.Gap;
import org.leitplanke.responsibility.Holding;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.Roles;

/** Eva coordinates a department, Clara has learned all it takes, and there is a head. */
@Dependent
class TeamOfEva {

    static final ZoneId HAMBURG = ZoneId.of("Europe/Berlin");

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2099, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    Deputising deputising;

    @Inject
    EffectQueries effect;

    @Inject
    DepartmentQueries departments;

    @Inject
    MyDay myDay;

    @Inject
    PortalClock clock;

    @Inject
    Days days;

    DepartmentId department;
    PersonId head;
    PersonId eva;
    PersonId clara;
    String coordinating;
    LocalDate today;

    void gather() {
        today = days.today();
        department = organisation.aDepartment("Personal", DepartmentType.HR);
        head = organisation.aHeadOf(department);
        eva = ready("Eva", "Brandt");
        clara = ready("Clara", "Weiss");
        coordinating = holds(eva, Roles.COORDINATOR);
    }

    /** A colleague who has learned all it takes to coordinate. */
    PersonId ready(String givenName, String familyName) {
        var person = organisation.aPerson(department, givenName, familyName);
        responsibility.qualify(person, Roles.COORDINATOR, "HR");
        return person;
    }

    String holds(PersonId person, RoleCode role) {
        return responsibility.told(person, role, department, List.of(LONG_AGO, LATER, LONG_AGO, NEVER));
    }

    String standIn(DeputyScope scope, PersonId deputy, LocalDate from, LocalDate until) {
        return at(today, eva, () -> deputising.nameWithin(scope, deputy, from, until));
    }

    /** What she may do as coordinator on that day at noon in Hamburg; null when nothing. */
    Holding coordinates(LocalDate day, PersonId person) {
        return coordinates(noon(day), person);
    }

    Holding coordinates(Instant moment, PersonId person) {
        return clock.at(
                moment,
                () -> responsibility.as(
                        person,
                        () -> effect.holding(person, Roles.COORDINATOR, Place.department(department))
                                .orElse(null)));
    }

    List<Gap> gaps(LocalDate day) {
        return at(day, head, () -> departments.page(department).gaps(), PortalRole.DEPARTMENT_HEAD);
    }

    /** What stands on somebody's start page, by key. */
    List<String> tasks(LocalDate day, PersonId person, PortalRole... roles) {
        return at(day, person, () -> myDay.workload(), roles).tasks().stream()
                .map(task -> task.title().key())
                .toList();
    }

    <T> T at(LocalDate day, PersonId person, Supplier<T> action, PortalRole... roles) {
        return clock.at(noon(day), () -> responsibility.as(person, action, roles));
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(HAMBURG).toInstant();
    }
}
