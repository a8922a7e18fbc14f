package org.leitplanke.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.guideline.PublishedGuidelines;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PersonSource;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.AbsenceKeeping;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.TaskSource;
import org.leitplanke.platform.Tone;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.Roles;

/** A day begins and ends where the person works: half past four in the afternoon in Hamburg is tomorrow in Auckland. */
@ExtendWith(ArquillianExtension.class)
class DayBoundariesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final Instant AFTERNOON = Instant.parse("2026-11-17T15:30:00Z");

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibilities;

    @Inject
    PublishedGuidelines guidelines;

    @Inject
    AbsenceKeeping absences;

    @Inject
    EffectQueries effects;

    @Inject
    PersonSource people;

    @Inject
    @jakarta.enterprise.inject.Any
    jakarta.enterprise.inject.Instance<TaskSource> tasks;

    @Inject
    CurrentActor actor;

    @Inject
    PortalClock clock;

    @Test
    void a_role_from_tomorrow_is_in_effect_today_where_tomorrow_has_begun() {
        var department = organisation.aDepartment("Vertrieb", DepartmentType.SALES);
        var hamburg = organisation.aPerson(department);
        var auckland = inAuckland(organisation.aPerson(department));
        for (var person : List.of(hamburg, auckland)) {
            responsibilities.qualify(person, Roles.COORDINATOR, DepartmentType.SALES.name());
            responsibilities.told(
                    person,
                    Roles.COORDINATOR,
                    department,
                    List.of(TODAY.plusDays(1), TODAY.plusDays(90), TODAY, LocalDate.of(9999, 12, 31)));
        }
        var place = Place.department(department);

        assertThat(as(auckland, () -> effects.holding(auckland, Roles.COORDINATOR, place)))
                .isPresent();
        assertThat(as(hamburg, () -> effects.holding(hamburg, Roles.COORDINATOR, place)))
                .isEmpty();
    }

    @Test
    void whoever_leaves_today_has_left_where_the_day_is_over() {
        var department = organisation.aDepartment("Vertrieb", DepartmentType.SALES);
        var hamburg = organisation.aPerson(department);
        var auckland = inAuckland(organisation.aPerson(department));
        organisation.leave(hamburg, TODAY);
        organisation.leave(auckland, TODAY);

        assertThat(as(hamburg, () -> people.person(hamburg)).orElseThrow().employed())
                .isTrue();
        assertThat(as(auckland, () -> people.person(auckland)).orElseThrow().employed())
                .isFalse();
    }

    @Test
    void deadlines_rest_from_the_day_on_that_it_is_where_the_person_works() {
        var department = organisation.aDepartment("Vertrieb", DepartmentType.SALES);
        var hamburg = organisation.aPerson(department);
        var auckland = inAuckland(organisation.aPerson(department));
        var guideline = clock.at(AFTERNOON, () -> guidelines.inForceFor(department));
        for (var person : List.of(hamburg, auckland)) {
            as(person, () -> {
                absences.enter(person, TODAY.plusDays(1), TODAY.plusDays(10));
                return null;
            });
        }

        assertThat(task(auckland, guideline.value()).tone()).isEqualTo(Tone.IDLE);
        assertThat(task(hamburg, guideline.value()).tone()).isEqualTo(Tone.DUE);
        assertThat(task(hamburg, guideline.value()).due())
                .as("the days to come will not count for either")
                .isEqualTo(task(auckland, guideline.value()).due());
    }

    private Task task(PersonId person, String guideline) {
        return as(
                person,
                () -> tasks.stream()
                        .flatMap(source -> source.tasksOf(person, Language.DE).stream())
                        .filter(task -> task.link().contains(guideline))
                        .findFirst()
                        .orElseThrow());
    }

    private PersonId inAuckland(PersonId person) {
        organisation.station(person, organisation.aSite("AKL", "Pacific/Auckland", null));
        return person;
    }

    private <T> T as(PersonId person, Supplier<T> action) {
        return clock.at(AFTERNOON, () -> actor.acting(Actor.of(person, PortalRole.EMPLOYEE), action));
    }
}
