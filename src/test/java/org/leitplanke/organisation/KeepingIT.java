package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.AccessRefused;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;

/** Departments and people kept by hand, and deadlines that rest. */
@ExtendWith(ArquillianExtension.class)
class KeepingIT {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    DepartmentKeeping departments;

    @Inject
    PersonKeeping people;

    @Inject
    AbsenceKeeping absences;

    @Inject
    Pauses pauses;

    @Inject
    OrganisationQueries organisation;

    @Inject
    OrganisationFixture fixture;

    @Inject
    Days days;

    @Inject
    CurrentActor actor;

    @Inject
    PortalClock clock;

    private final PersonId sabine = PersonId.fresh();

    @Test
    void a_department_never_lies_below_itself() {
        var top = fixture.aDepartment("Leitung", DepartmentType.OTHER);
        var middle = fixture.aDepartment("Mitte", DepartmentType.OTHER, top);
        var low = fixture.aDepartment("Unten", DepartmentType.OTHER, middle);

        assertThat(refusedField(() -> change(top, low, null, days.today()))).isEqualTo("parent");
        assertThat(refusedField(() -> change(top, top, null, days.today()))).isEqualTo("parent");
        change(low, top, null, days.today());
        change(middle, low, null, days.today());
        assertThat(admin(() -> organisation.withDepartmentsAbove(middle))).containsExactly(middle, low, top);
    }

    @Test
    void whoever_leads_a_department_is_known_and_employed_and_the_day_is_not_to_come() {
        var hr = fixture.aDepartment("Personal", DepartmentType.HR);
        var gone = fixture.aPerson(hr, "Lang", "Fort", LONG_AGO, days.today().minusDays(3));
        var newcomer = fixture.aPerson(hr, "Gerade", "Hier", days.today().minusDays(3), Person.OPEN);

        assertThat(refusedField(() -> change(hr, null, gone, days.today()))).isEqualTo("head");
        assertThat(refusedField(() -> change(hr, null, newcomer, days.today().minusDays(10))))
                .isEqualTo("head");
        assertThat(refusedField(() -> change(hr, null, null, days.today().plusDays(2))))
                .isEqualTo("from");
        assertThat(refusedField(() -> admin(() -> {
                    departments.change(
                            hr,
                            departments.sheet(hr).revision(),
                            new DepartmentSheet.Entry(
                                    "Personal", DepartmentType.HR, null, "nobody", fixture.hamburg(), days.today()));
                    return null;
                })))
                .isEqualTo("head");
        change(hr, null, newcomer, days.today());
        assertThat(admin(() -> organisation.ledBy(newcomer)))
                .extracting(DepartmentRow::id)
                .containsExactly(hr);
    }

    @Test
    void the_second_to_save_a_department_or_a_person_notices_the_first() {
        var hr = fixture.aDepartment("Personal", DepartmentType.HR);
        var eva = fixture.aPerson(hr);
        var department = admin(() -> departments.sheet(hr)).revision();
        var person = admin(() -> people.sheet(eva)).revision();
        change(hr, null, eva, days.today());
        employ(eva, person, Employment.EXTERNAL, LONG_AGO, null);

        assertThatThrownBy(() -> admin(() -> {
                    departments.change(hr, department, entry(null, null, days.today()));
                    return null;
                }))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> employ(eva, person, Employment.INTERNAL, LONG_AGO, null))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(admin(() -> departments.lastChange(hr)).by()).isEqualTo(sabine);
        assertThat(admin(() -> people.lastChange(eva)).by()).isEqualTo(sabine);
        assertThat(admin(() -> organisation.findPerson(eva)).orElseThrow().employment())
                .isEqualTo(Employment.EXTERNAL);
    }

    @Test
    void further_departments_lie_within_the_employment_and_stand_once() {
        var hr = fixture.aDepartment("Personal", DepartmentType.HR);
        var sales = fixture.aDepartment("Vertrieb", DepartmentType.SALES);
        var eva = fixture.aPerson(hr);

        assertThat(refusedField(() -> join(eva, hr, days.today(), null))).isEqualTo("department");
        assertThat(refusedField(() -> join(eva, sales, LONG_AGO.minusDays(1), null)))
                .isEqualTo("from");
        assertThat(refusedField(
                        () -> join(eva, sales, days.today(), days.today().minusDays(1))))
                .isEqualTo("until");
        join(eva, sales, days.today().minusDays(5), null);
        assertThat(refusedField(() -> join(eva, sales, days.today(), null))).isEqualTo("department");
        assertThat(admin(() -> organisation.peopleOf(sales, days.today()))).hasSize(1);
        assertThat(admin(() -> organisation.departmentOf(eva, days.today()))).isEqualTo(hr);
    }

    @Test
    void a_head_lets_deadlines_of_her_team_rest_and_sees_no_days_that_others_entered() {
        var hr = fixture.aDepartment("Personal", DepartmentType.HR);
        var head = fixture.aHeadOf(hr);
        var eva = fixture.aPerson(hr, "Eva", "Brandt");
        var stranger = fixture.aPerson(fixture.aDepartment("Vertrieb", DepartmentType.SALES));
        var today = days.today();
        as(eva, () -> enter(eva, today, today.plusDays(5)));
        as(head, () -> enter(eva, today.plusDays(10), today.plusDays(20)));

        var seen = as(head, () -> absences.view());
        assertThat(seen.team()).containsExactly(new AbsenceView.Member(eva, "Eva Brandt", true));
        assertThat(seen.entered()).extracting(AbsenceView.Entry::from).containsExactly(today.plusDays(10));
        assertThat(seen.own()).isEmpty();
        assertThat(as(eva, () -> absences.view()).own()).hasSize(2);
        assertThatThrownBy(() -> as(stranger, () -> enter(eva, today, today))).isInstanceOf(NotYourTeam.class);
        assertThatThrownBy(() -> actor.acting(Actor.of(sabine, PortalRole.ADMIN), () -> absences.view()))
                .as("the administration keeps people and sees no absences")
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void whoever_comes_back_early_lets_deadlines_run_again_and_keeps_the_days_that_passed() {
        var eva = fixture.aPerson(fixture.aDepartment("Personal", DepartmentType.HR));
        var today = days.today();
        as(eva, () -> enter(eva, today.minusDays(4), today.plusDays(20)));
        assertThat(refusedField(() -> as(eva, () -> enter(eva, today, today)))).isEqualTo("from");
        var entry = as(eva, () -> absences.view()).own().get(0).id();

        as(eva, () -> {
            absences.withdraw(entry);
            return null;
        });

        assertThat(pauses.restingOn(today, List.of(eva))).isEmpty();
        assertThat(pauses.absences(List.of(eva), LONG_AGO, today))
                .containsEntry(eva, List.of(new Absence(today.minusDays(4), today.minusDays(1))));
        assertThat(as(eva, () -> absences.view()).own()).isEmpty();
    }

    @Test
    void absences_are_forgotten_thirty_days_after_their_end() {
        var eva = fixture.aPerson(fixture.aDepartment("Personal", DepartmentType.HR));
        var longAgo = LocalDate.of(2024, 2, 1);
        clock.at(
                longAgo.atTime(9, 0).toInstant(ZoneOffset.UTC),
                () -> as(eva, () -> {
                    enter(eva, longAgo, longAgo.plusDays(20));
                    return enter(eva, longAgo.plusDays(21), longAgo.plusDays(21));
                }));
        assertThat(pauses.of(eva).absences()).hasSize(2);

        var day = longAgo.plusDays(51);
        var first = clock.at(day.atTime(12, 0).toInstant(ZoneOffset.UTC), () -> admin(() -> absences.forgetOld()));
        var left = pauses.of(eva).absences();
        var second = clock.at(
                day.plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC), () -> admin(() -> absences.forgetOld()));

        assertThat(first).isEqualTo(1);
        assertThat(left).containsExactly(new Absence(longAgo.plusDays(21), longAgo.plusDays(21)));
        assertThat(second).isEqualTo(1);
        assertThat(pauses.of(eva)).isEqualTo(Pause.NEVER);
    }

    private Void enter(PersonId person, LocalDate from, LocalDate until) {
        absences.enter(person, from, until);
        return null;
    }

    private void change(DepartmentId id, DepartmentId parent, PersonId head, LocalDate from) {
        admin(() -> {
            departments.change(id, departments.sheet(id).revision(), entry(parent, head, from));
            return null;
        });
    }

    private DepartmentSheet.Entry entry(DepartmentId parent, PersonId head, LocalDate from) {
        var number =
                head == null ? "" : organisation.findPerson(head).orElseThrow().number();
        return new DepartmentSheet.Entry("Abteilung", DepartmentType.OTHER, parent, number, fixture.hamburg(), from);
    }

    private void employ(PersonId person, long revision, Employment as, LocalDate entry, LocalDate exit) {
        admin(() -> {
            people.change(person, revision, as, entry, exit);
            return null;
        });
    }

    private void join(PersonId person, DepartmentId department, LocalDate from, LocalDate until) {
        admin(() -> {
            people.join(person, department, from, until);
            return null;
        });
    }

    private static String refusedField(Runnable action) {
        try {
            action.run();
            return "none";
        } catch (InvalidInput refused) {
            return refused.field();
        }
    }

    private <T> T admin(Supplier<T> action) {
        return actor.acting(Actor.of(sabine, PortalRole.ADMIN, PortalRole.EMPLOYEE), action);
    }

    private <T> T as(PersonId person, Supplier<T> action) {
        return actor.acting(Actor.of(person, PortalRole.EMPLOYEE), action);
    }
}
