package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.AbsenceKeeping;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;

/** For which days and for what somebody may be named. */
@ExtendWith(ArquillianExtension.class)
class DeputyPeriodIT {

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    Assigning assigning;

    @Inject
    OwnRoles own;

    @Inject
    Deputising deputising;

    @Inject
    AbsenceKeeping absences;

    @Inject
    EffectQueries effect;

    @Inject
    Days days;

    private DepartmentId department;
    private Place place;
    private PersonId head;
    private PersonId eva;
    private PersonId nadine;
    private LocalDate today;

    @BeforeEach
    void eva_approves_content_and_nadine_could() {
        department = organisation.aDepartment("Personal", DepartmentType.HR);
        place = Place.department(department);
        head = organisation.aHeadOf(department);
        today = days.today();
        eva = anApprover("Eva");
        nadine = organisation.aPerson(department, "Nadine", "Roth");
        responsibility.qualify(nadine, Roles.APPROVER, "HR");
    }

    @Test
    void a_training_that_ends_within_the_period_is_said_with_the_last_day_that_is_possible() {
        var lastDay = today.plusDays(4);
        responsibility.withdraw(nadine, Condition.training("T01"));
        responsibility.fulfil(nadine, Condition.training("T01"), 1, today.minusDays(9), lastDay.minusDays(14));

        assertThatThrownBy(() -> name(eva, nadine, 14)).isInstanceOfSatisfying(InvalidInput.class, refused -> {
            assertThat(refused.field()).isEqualTo("until");
            assertThat(refused.arguments()).contains(lastDay);
        });
        assertThat(name(eva, nadine, 5)).isNotBlank();
    }

    @Test
    void whoever_is_absent_herself_does_not_stand_in() {
        responsibility.does(
                head, () -> absences.enter(nadine, today.plusDays(2), today.plusDays(3)), PortalRole.DEPARTMENT_HEAD);

        assertThatThrownBy(() -> name(eva, nadine, 3))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.field()).isEqualTo("deputy"));
        assertThat(name(eva, nadine, 2)).isNotBlank();
    }

    @Test
    void a_deputy_for_one_place_or_one_role_acts_there_and_nowhere_else() {
        responsibility.qualify(nadine, Roles.RECRUITER, "HR");
        responsibility.told(
                eva,
                Roles.RECRUITER,
                department,
                List.of(today.minusDays(9), today.plusDays(99), today.minusDays(9), Ledger.OPEN_END));
        var id = within(DeputyScope.role(Roles.RECRUITER));
        assertThat(responsibility.as(nadine, () -> effect.holding(nadine, Roles.RECRUITER, place)))
                .isPresent();
        assertThat(responsibility.as(nadine, () -> effect.holding(nadine, Roles.APPROVER, place)))
                .isEmpty();
        responsibility.does(eva, () -> deputising.remove(id));

        within(DeputyScope.place(place));

        assertThat(responsibility.as(nadine, () -> effect.holding(nadine, Roles.APPROVER, place)))
                .isPresent();
    }

    @Test
    void the_same_wish_twice_is_one_deputyship() {
        assertThat(name(eva, nadine, 7)).isEqualTo(name(eva, nadine, 7));
    }

    @Test
    void a_head_does_not_name_herself() {
        var approving = responsibility
                .as(eva, () -> effect.holding(eva, Roles.APPROVER, place))
                .orElseThrow();

        assertThatThrownBy(() -> responsibility.as(
                        head,
                        () -> deputising.nameFor(approving.assignmentId(), head, today, today.plusDays(3)),
                        PortalRole.DEPARTMENT_HEAD))
                .isInstanceOf(Broken.NotForOneself.class);
    }

    private String within(DeputyScope scope) {
        return responsibility.as(eva, () -> deputising.nameWithin(scope, nadine, today, today.plusDays(9)));
    }

    private PersonId anApprover(String name) {
        var person = organisation.aPerson(department, name, "Muster");
        responsibility.qualify(person, Roles.APPROVER, "HR");
        var id = responsibility.as(
                head,
                () -> assigning.assign(person, Roles.APPROVER, place, today, today.plusDays(100)),
                PortalRole.DEPARTMENT_HEAD);
        responsibility.does(person, () -> own.accept(id));
        return person;
    }

    private String name(PersonId principal, PersonId deputy, int length) {
        return responsibility.as(
                principal, () -> deputising.nameForEverything(deputy, today, today.plusDays(length - 1L)));
    }
}
