package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;
import org.leitplanke.platform.persistence.StatementCounter;

/** Past days, asked with what is known today and with what was known then. */
@ExtendWith(ArquillianExtension.class)
class PastOrganisationIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    OrganisationQueries organisation;

    @Inject
    DepartmentKeeping departments;

    @Inject
    PersonKeeping people;

    @Inject
    OrganisationImport imports;

    @Inject
    OrganisationFixture fixture;

    @Inject
    CurrentActor actor;

    @Inject
    PortalClock clock;

    private final String run = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void a_head_corrected_for_past_days_leads_them_as_known_today_but_not_as_known_then() {
        var hr = fixture.aDepartment("Personal", DepartmentType.HR);
        var first = fixture.aPerson(hr, "Erste", "Leitung");
        var second = fixture.aPerson(hr, "Zweite", "Leitung");
        change(MONDAY, hr, entry("Personal", DepartmentType.HR, first, MONDAY));
        change(MONDAY.plusDays(4), hr, entry("Personal", DepartmentType.HR, second, MONDAY.plusDays(1)));
        var wednesday = MONDAY.plusDays(2);

        assertThat(head(hr, AsOf.knownToday(wednesday))).isEqualTo(second);
        assertThat(head(hr, then(wednesday))).isEqualTo(first);
        assertThat(head(hr, AsOf.knownToday(MONDAY))).isEqualTo(first);
        assertThat(head(hr, AsOf.knownToday(MONDAY.minusDays(1)))).isNull();
        assertThat(head(hr, then(MONDAY.plusDays(4)))).isEqualTo(second);
    }

    @Test
    void a_move_and_its_correction_are_answered_in_both_senses() {
        var hr = fixture.aDepartment("Personal", DepartmentType.HR);
        var sales = fixture.aDepartment("Vertrieb", DepartmentType.SALES);
        var eva = fixture.aPerson(hr, "Eva", "Brandt" + run);
        moved(MONDAY, eva, sales);
        moved(MONDAY.plusDays(4), eva, hr);
        var wednesday = MONDAY.plusDays(2);

        assertThat(departmentsOf(eva, AsOf.knownToday(MONDAY.minusDays(1)))).containsExactly(hr);
        assertThat(departmentsOf(eva, AsOf.knownToday(wednesday))).containsExactly(sales);
        assertThat(departmentsOf(eva, AsOf.knownToday(MONDAY.plusDays(4)))).containsExactly(hr);
        assertThat(departmentsOf(eva, AsOf.knownThen(MONDAY.plusDays(10), evening(wednesday))))
                .as("on Wednesday nobody knew that she would come back")
                .containsExactly(sales);
        assertThat(names(sales, AsOf.knownToday(wednesday))).containsExactly("Eva Brandt" + run);
        assertThat(names(sales, AsOf.knownToday(MONDAY.plusDays(4)))).isEmpty();
    }

    @Test
    void an_exit_taken_back_was_known_for_a_while() {
        var hr = fixture.aDepartment("Personal", DepartmentType.HR);
        var eva = fixture.aPerson(hr, "Eva", "Brandt" + run);
        employed(MONDAY, eva, MONDAY.plusDays(1));
        employed(MONDAY.plusDays(4), eva, null);
        var wednesday = MONDAY.plusDays(2);

        assertThat(found(eva, AsOf.knownToday(wednesday))).isTrue();
        assertThat(found(eva, then(wednesday))).isFalse();
        assertThat(names(hr, AsOf.knownToday(wednesday))).containsExactly("Eva Brandt" + run);
        assertThat(names(hr, then(wednesday))).isEmpty();
        assertThat(seen(() -> organisation.findPerson(eva, AsOf.knownToday(wednesday)))
                        .orElseThrow()
                        .employment())
                .isEqualTo(Employment.TEMPORARY);
    }

    @Test
    void a_further_department_entered_by_mistake_is_remembered_only_by_those_days() {
        var hr = fixture.aDepartment("Personal", DepartmentType.HR);
        var sales = fixture.aDepartment("Vertrieb", DepartmentType.SALES);
        var eva = fixture.aPerson(hr);
        on(MONDAY, () -> people.join(eva, sales, MONDAY, null));
        assertThat(departmentsOf(eva, AsOf.knownToday(MONDAY))).containsExactly(hr, sales);
        assertThat(names(sales, AsOf.knownToday(MONDAY))).hasSize(1);
        assertThat(seen(() -> organisation.departmentOf(eva, MONDAY))).isEqualTo(hr);
        assertThat(seen(() -> organisation.peopleOf(sales, MONDAY))).hasSize(1);
        var stay = on(MONDAY, () -> people.sheet(eva)).stays().stream()
                .filter(one -> !one.main())
                .findFirst()
                .orElseThrow();

        on(MONDAY, 15, () -> people.leave(eva, stay.id()));

        assertThat(departmentsOf(eva, AsOf.knownToday(MONDAY))).containsExactly(hr);
        assertThat(departmentsOf(
                        eva, AsOf.knownThen(MONDAY, MONDAY.atTime(12, 0).toInstant(ZoneOffset.UTC))))
                .containsExactly(hr, sales);
    }

    @Test
    void past_days_cost_the_same_number_of_statements_for_any_number_of_people() {
        var hr = fixture.aDepartment("Personal", DepartmentType.HR);
        fixture.aPerson(hr);
        var few = statements(hr);
        for (int i = 0; i < 60; i++) {
            fixture.aPerson(hr);
        }

        assertThat(statements(hr)).isEqualTo(few).isLessThan(10);
    }

    private int statements(DepartmentId department) {
        return seen(() -> {
            StatementCounter.reset();
            organisation.peopleOf(department, AsOf.knownToday(MONDAY));
            return StatementCounter.count();
        });
    }

    private DepartmentSheet.Entry entry(String name, DepartmentType type, PersonId head, LocalDate from) {
        var number = head == null
                ? ""
                : seen(() -> organisation.findPerson(head)).orElseThrow().number();
        return new DepartmentSheet.Entry(name, type, null, number, fixture.hamburg(), from);
    }

    private void change(LocalDate day, DepartmentId id, DepartmentSheet.Entry entry) {
        on(day, () -> departments.change(id, departments.sheet(id).revision(), entry));
    }

    private void employed(LocalDate day, PersonId id, LocalDate exit) {
        on(day, () -> people.change(id, people.sheet(id).revision(), Employment.TEMPORARY, LONG_AGO, exit));
    }

    /** By an import on that day. */
    private void moved(LocalDate day, PersonId id, DepartmentId to) {
        var row = seen(() -> organisation.findPerson(id)).orElseThrow();
        var code = seen(() -> organisation.findDepartment(to)).orElseThrow().code();
        var file = "Personalnummer;Vorname;Nachname;E-Mail;Abteilung;Standort;Eintritt;Austritt;Sprache\n"
                + row.number() + ";Eva;" + row.familyName() + ";" + row.email() + ";" + code + ";HH;01.01.2020;;de\n"
                + ";;;;;;;;x\n";
        on(
                day,
                () -> imports.apply(
                        imports.preview(file.getBytes(java.nio.charset.StandardCharsets.UTF_8), ImportKind.PEOPLE)
                                .id(),
                        false));
    }

    private PersonId head(DepartmentId id, AsOf asOf) {
        return seen(() -> organisation.headOf(id, asOf)).map(PersonRow::id).orElse(null);
    }

    private List<DepartmentId> departmentsOf(PersonId id, AsOf asOf) {
        return seen(() -> organisation.departmentsOf(id, asOf));
    }

    private List<String> names(DepartmentId id, AsOf asOf) {
        return seen(() -> organisation.peopleOf(id, asOf)).stream()
                .map(PersonRow::name)
                .toList();
    }

    private boolean found(PersonId id, AsOf asOf) {
        return seen(() -> organisation.findPerson(id, asOf)).isPresent();
    }

    private static AsOf then(LocalDate day) {
        return AsOf.knownThen(day, evening(day));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(10, 0).toInstant(ZoneOffset.UTC);
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(20, 0).toInstant(ZoneOffset.UTC);
    }

    private void on(LocalDate day, Runnable action) {
        on(day, 10, action);
    }

    private void on(LocalDate day, int hour, Runnable action) {
        at(day.atTime(hour, 0).toInstant(ZoneOffset.UTC), () -> {
            action.run();
            return null;
        });
    }

    private <T> T on(LocalDate day, Supplier<T> action) {
        return at(noon(day), action);
    }

    private <T> T seen(Supplier<T> action) {
        return on(MONDAY.plusDays(30), action);
    }

    private <T> T at(Instant moment, Supplier<T> action) {
        return clock.at(
                moment, () -> actor.acting(Actor.of(PersonId.fresh(), PortalRole.ADMIN, PortalRole.EMPLOYEE), action));
    }
}
