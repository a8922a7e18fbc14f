package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.AccessRefused;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PersonSource;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;
import org.leitplanke.platform.persistence.StatementCounter;

@ExtendWith(ArquillianExtension.class)
class OrganisationQueriesIT {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Inject
    OrganisationQueries organisation;

    @Inject
    OrganisationFixture fixture;

    @Inject
    PeopleDirectory directory;

    @Inject
    SiteKeeping sites;

    @Inject
    Days days;

    @Inject
    WorkingTime workingTime;

    @Inject
    PersonSource people;

    @Inject
    CurrentActor actor;

    @Inject
    PortalClock clock;

    private final String run = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void the_head_of_a_head_is_the_next_higher_one() {
        var company = fixture.aDepartment("Leitung", DepartmentType.OTHER);
        var sales = fixture.aDepartment("Vertrieb", DepartmentType.SALES, company);
        var top = fixture.aHeadOf(company);
        var head = fixture.aHeadOf(sales);
        var seller = fixture.aPerson(sales);

        assertThat(seen(() -> organisation.headOf(seller))).contains(head);
        assertThat(seen(() -> organisation.headOf(head))).contains(top);
        assertThat(seen(() -> organisation.headOf(top))).isEmpty();
        assertThat(seen(() -> organisation.leads(top, sales))).isTrue();
        assertThat(seen(() -> organisation.leads(head, company))).isFalse();
        assertThat(seen(() -> organisation.ledBy(head)))
                .extracting(DepartmentRow::id)
                .containsExactly(sales);
    }

    @Test
    void a_head_who_has_left_is_skipped() {
        var company = fixture.aDepartment("Leitung", DepartmentType.OTHER);
        var sales = fixture.aDepartment("Vertrieb", DepartmentType.SALES, company);
        var top = fixture.aHeadOf(company);
        fixture.leave(fixture.aHeadOf(sales), DAY.minusDays(1));
        var seller = fixture.aPerson(sales);

        assertThat(seen(() -> organisation.headOf(seller))).contains(top);
    }

    @Test
    void a_leaver_belongs_to_the_department_until_the_last_day() {
        var hr = fixture.aDepartment("Personal", DepartmentType.HR);
        var person = fixture.aPerson(hr, "Lena", "Vogt", LocalDate.of(2020, 1, 1), DAY);

        assertThat(seen(() -> organisation.peopleOf(hr, DAY))).hasSize(1);
        assertThat(seen(() -> organisation.peopleOf(hr, DAY.plusDays(1)))).isEmpty();
        assertThat(seen(() -> organisation.findPerson(person)).orElseThrow().department())
                .isEqualTo(hr);
    }

    @Test
    void an_account_knows_whether_its_person_is_employed_and_heads_today() {
        var hr = fixture.aDepartment("Personal", DepartmentType.HR);
        var head = fixture.aHeadOf(hr);
        var leaver = fixture.aPerson(hr, "Lena", "Vogt", LocalDate.of(2020, 1, 1), DAY.minusDays(1));

        assertThat(seen(() -> people.person(head)).orElseThrow().heads()).isTrue();
        assertThat(seen(() -> people.person(leaver)).orElseThrow().employed()).isFalse();
        assertThat(seen(() -> people.person(PersonId.fresh()))).isEmpty();
    }

    @Test
    void lists_cost_the_same_number_of_statements_for_any_number_of_people() {
        var hr = fixture.aDepartment("Personal", DepartmentType.HR);
        var recruiting = fixture.aDepartment("Recruiting", DepartmentType.HR, hr);
        fixture.aHeadOf(hr);
        for (var i = 0; i < 60; i++) {
            fixture.aPerson(recruiting, "Eva", "Reihe" + run);
        }

        assertThat(statements(() -> directory.page("reihe" + run, false, 0, 50)))
                .isEqualTo(2);
        assertThat(statements(() -> directory.page("reihe" + run, true, 50, 50)))
                .isEqualTo(2);
        assertThat(statements(() -> directory.count("reihe" + run))).isEqualTo(1);
        assertThat(statements(() -> organisation.departments())).isEqualTo(1);
        assertThat(statements(() -> organisation.siteNames())).isEqualTo(1);
        assertThat(statements(() -> organisation.withSubdepartments(hr)))
                .as("one for each level")
                .isEqualTo(2);
        assertThat(statements(() -> organisation.peopleOf(hr, DAY))).isEqualTo(3);
    }

    @Test
    void people_are_found_by_a_part_of_their_name_in_any_spelling() {
        var hr = fixture.aDepartment("Personal", DepartmentType.HR);
        fixture.aPerson(hr, "Sabine", "Krüger" + run);

        assertThat(seen(() -> directory.page("KRUGER" + run, false, 0, 50))).hasSize(1);
        assertThat(seen(() -> directory.count("nobody" + run))).isZero();
    }

    @Test
    void nobody_but_the_administrator_lists_people_and_keeps_sites() {
        var employee = Actor.of(PersonId.fresh(), PortalRole.EMPLOYEE);

        assertThatThrownBy(() -> actor.acting(employee, () -> directory.page("", false, 0, 50)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> actor.acting(employee, () -> sites.add("X" + run, "X", "Europe/Berlin", null)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_site_decides_day_and_working_time() {
        var auckland = seen(() -> sites.add("A" + run, "Auckland", "Pacific/Auckland", null));
        var leipzig = seen(() -> sites.add("L" + run, "Leipzig", "Europe/Berlin", "DE-SN"));
        var evening = Instant.parse("2026-11-17T15:30:00Z");

        assertThat(clock.at(evening, () -> days.todayAt(auckland))).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(clock.at(evening, () -> days.todayAt(leipzig))).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(workingTime.after(leipzig, evening, Duration.ofHours(1)))
                .isEqualTo(Instant.parse("2026-11-19T07:30:00Z"));
    }

    @Test
    void sites_with_wrong_zones_or_taken_codes_are_refused_at_the_field() {
        seen(() -> sites.add("Z" + run, "Zwickau", "Europe/Berlin", "DE-SN"));

        assertThat(List.of(
                        refusedField(() -> sites.add("Z" + run, "Noch eins", "Europe/Berlin", null)),
                        refusedField(() -> sites.add("Y" + run, "Y", "Mond/Krater", null)),
                        refusedField(() -> sites.add("Y" + run, "Y", "Europe/Berlin", "DE-XX"))))
                .containsExactly("code", "zone", "region");
    }

    private String refusedField(Supplier<?> action) {
        try {
            seen(action);
            return "none";
        } catch (InvalidInput refused) {
            return refused.field();
        }
    }

    private int statements(Supplier<?> query) {
        return seen(() -> {
            StatementCounter.reset();
            query.get();
            return StatementCounter.count();
        });
    }

    private <T> T seen(Supplier<T> action) {
        return clock.at(
                MONDAY, () -> actor.acting(Actor.of(PersonId.fresh(), PortalRole.ADMIN, PortalRole.EMPLOYEE), action));
    }
}
