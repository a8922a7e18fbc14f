package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;

@ExtendWith(ArquillianExtension.class)
class DeputisingIT {

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
    void a_deputy_acts_in_the_holders_place() {
        var id = name(eva, nadine, 14);

        assertThat(responsibility.as(nadine, () -> effect.holding(nadine, Roles.APPROVER, place)))
                .hasValueSatisfying(holding -> assertThat(holding.inPlaceOf()).isEqualTo(eva));
        assertThat(responsibility.as(eva, () -> effect.deputiesOf(eva))).containsExactly(nadine);
        assertThat(responsibility.as(eva, () -> effect.principalsOf(nadine))).containsExactly(eva);

        responsibility.does(eva, () -> deputising.remove(id));
        assertThat(responsibility.as(nadine, () -> effect.holding(nadine, Roles.APPROVER, place)))
                .isEmpty();
    }

    @Test
    void when_the_holders_training_lapses_the_deputy_takes_over() {
        name(eva, nadine, 14);

        responsibility.withdraw(eva, Condition.training("T01"));

        assertThat(responsibility.as(eva, () -> effect.holders(Roles.APPROVER, place)))
                .extracting(Holding::person)
                .containsExactly(nadine);
    }

    @Test
    void a_deputy_whose_own_training_lapses_does_not_act() {
        name(eva, nadine, 14);

        responsibility.withdraw(nadine, Condition.training("T01"));

        assertThat(responsibility.as(nadine, () -> effect.holding(nadine, Roles.APPROVER, place)))
                .isEmpty();
    }

    @Test
    void a_deputy_meets_the_same_conditions() {
        var untrained = organisation.aPerson(department, "Paul", "Sander");

        assertThatThrownBy(() -> name(eva, untrained, 14)).isInstanceOf(Broken.DeputyNotReady.class);
    }

    @Test
    void ninety_days_are_the_most() {
        assertThatThrownBy(() -> name(eva, nadine, 91)).isInstanceOf(InvalidInput.class);
        assertThat(name(eva, nadine, 90)).isNotBlank();
    }

    @Test
    void two_people_do_not_stand_in_for_each_other() {
        var other = anApprover("Jonas");
        name(eva, other, 14);

        assertThatThrownBy(() -> name(other, eva, 14)).isInstanceOf(Broken.DeputyLoop.class);
    }

    @Test
    void a_deputyship_is_not_passed_on() {
        var other = anApprover("Jonas");
        name(eva, other, 14);

        assertThatThrownBy(() -> name(other, nadine, 14)).isInstanceOf(Broken.DeputyChain.class);
    }

    @Test
    void whoever_is_away_does_not_stand_in() {
        var other = anApprover("Jonas");
        name(other, nadine, 14);

        assertThatThrownBy(() -> name(eva, other, 14)).isInstanceOf(Broken.DeputyChain.class);
    }

    @Test
    void standing_in_for_one_role_leaves_room_for_a_deputy_in_another() {
        var jonas = anApprover("Jonas");
        responsibility.qualify(jonas, Roles.RECRUITER, "HR");
        responsibility.qualify(nadine, Roles.RECRUITER, "HR");
        var recruiting = responsibility.as(
                head,
                () -> assigning.assign(jonas, Roles.RECRUITER, place, today, today.plusDays(100)),
                PortalRole.DEPARTMENT_HEAD);
        responsibility.as(jonas, () -> deputising.name(recruiting, nadine, today, today.plusDays(9)));
        var approving = responsibility
                .as(eva, () -> effect.holding(eva, Roles.APPROVER, place))
                .orElseThrow();

        var id = responsibility.as(
                eva, () -> deputising.name(approving.assignmentId(), jonas, today, today.plusDays(9)));

        assertThat(id).isNotBlank();
    }

    @Test
    void nobody_names_a_deputy_for_somebody_elses_role() {
        var id = responsibility.as(
                eva, () -> effect.holding(eva, Roles.APPROVER, place).orElseThrow());

        assertThatThrownBy(() -> responsibility.as(
                        nadine, () -> deputising.name(id.assignmentId(), nadine, today, today.plusDays(3))))
                .isInstanceOf(Broken.NotYourRole.class);
    }

    @Test
    void a_deputy_of_a_reviewer_is_no_author() {
        var author = organisation.aPerson(department, "Lena", "Vogt");
        responsibility.qualify(author, Roles.PRIVACY, null);
        responsibility.as(
                head,
                () -> assigning.assign(author, Roles.AUTHOR, place, today, today.plusDays(50)),
                PortalRole.DEPARTMENT_HEAD);
        var reviewer = organisation.aPerson(department, "Mira", "Okafor");
        responsibility.as(
                head,
                () -> assigning.assign(reviewer, Roles.PRIVACY, Place.COMPANY, today, today.plusDays(50)),
                PortalRole.SOCIAL_MEDIA_LEAD);

        assertThatThrownBy(() -> name(reviewer, author, 14)).isInstanceOf(Broken.Incompatible.class);
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
