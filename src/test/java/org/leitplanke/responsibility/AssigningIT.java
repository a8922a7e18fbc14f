package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;

@ExtendWith(ArquillianExtension.class)
class AssigningIT {

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    Assigning assigning;

    @Inject
    OwnRoles own;

    @Inject
    EffectQueries effect;

    @Inject
    PortalClock clock;

    @Inject
    org.leitplanke.organisation.Days days;

    private DepartmentId department;
    private Place place;
    private PersonId head;
    private PersonId eva;
    private LocalDate today;

    @BeforeEach
    void a_department_with_a_head_and_eva() {
        department = organisation.aDepartment("Personal", DepartmentType.HR);
        place = Place.department(department);
        head = organisation.aHeadOf(department);
        eva = organisation.aPerson(department, "Eva", "Brandt");
        today = days.today();
    }

    @Test
    void a_role_takes_effect_when_accepted_and_nothing_is_missing() {
        var id = assign(eva, Roles.RECRUITER);
        assertThat(missing()).hasSize(3);
        responsibility.does(eva, () -> own.accept(id));
        assertThat(holds(eva, Roles.RECRUITER)).isFalse();

        responsibility.qualify(eva, Roles.RECRUITER, "HR");

        assertThat(holds(eva, Roles.RECRUITER)).isTrue();
        assertThat(missing()).isEmpty();
    }

    @Test
    void a_role_of_the_department_counts_on_its_channels() {
        var channel = responsibility.aChannel("LinkedIn-Karriere", department);
        responsibility.qualify(eva, Roles.AUTHOR, "HR");

        var id = assign(eva, Roles.AUTHOR);
        responsibility.does(eva, () -> own.accept(id));

        assertThat(responsibility.as(eva, () -> effect.holding(eva, Roles.AUTHOR, channel)))
                .hasValueSatisfying(holding -> {
                    assertThat(holding.place()).isEqualTo(place);
                    assertThat(holding.facts()).contains("TRAINING T01 1");
                });
        assertThat(responsibility.as(eva, () -> effect.placesWhere(eva, Roles.AUTHOR)))
                .extracting(PlaceRow::place)
                .containsExactly(place, channel);
    }

    @Test
    void grace_ends_at_midnight_of_the_site() {
        responsibility.qualify(eva, Roles.RECRUITER, "HR");
        responsibility.withdraw(eva, Condition.training("T03"));
        responsibility.fulfil(eva, Condition.training("T03"), 1, today.minusDays(10), today.plusDays(1));
        var id = assign(eva, Roles.RECRUITER);
        responsibility.does(eva, () -> own.accept(id));

        var lastMinute = today.plusDays(15).atTime(22, 59).toInstant(ZoneOffset.UTC);

        assertThat(clock.at(lastMinute.minusSeconds(7200), () -> holds(eva, Roles.RECRUITER)))
                .isTrue();
        assertThat(clock.at(lastMinute.plusSeconds(120), () -> holds(eva, Roles.RECRUITER)))
                .isFalse();
    }

    @Test
    void a_second_click_gives_the_same_assignment() {
        assertThat(assign(eva, Roles.RECRUITER)).isEqualTo(assign(eva, Roles.RECRUITER));
    }

    @Test
    void the_same_role_twice_in_one_period_is_refused() {
        assign(eva, Roles.RECRUITER);

        assertThatThrownBy(() -> responsibility.as(
                        head,
                        () -> assigning.assign(eva, Roles.RECRUITER, place, today, today.plusDays(20)),
                        PortalRole.DEPARTMENT_HEAD))
                .isInstanceOf(Broken.AlreadyAssigned.class);
    }

    @Test
    void a_foreign_department_is_not_decided_about() {
        var stranger = organisation.aHeadOf(organisation.aDepartment("Vertrieb", DepartmentType.SALES));

        assertThatThrownBy(() -> assign(stranger, eva, Roles.RECRUITER, place))
                .isInstanceOf(Broken.ForeignDepartment.class);
    }

    @Test
    void people_of_a_foreign_department_are_not_assigned() {
        var guest = organisation.aPerson(organisation.aDepartment("IT", DepartmentType.IT));

        assertThatThrownBy(() -> assign(head, guest, Roles.RECRUITER, place))
                .isInstanceOf(Broken.ForeignDepartment.class);
    }

    @Test
    void nobody_assigns_himself() {
        assertThatThrownBy(() -> assign(head, head, Roles.APPROVER, place)).isInstanceOf(Broken.NotForOneself.class);
    }

    @Test
    void nobody_answers_for_somebody_else() {
        var id = assign(eva, Roles.RECRUITER);

        assertThatThrownBy(() -> responsibility.does(head, () -> own.accept(id), PortalRole.DEPARTMENT_HEAD))
                .isInstanceOf(Broken.NotYourRole.class);
    }

    @Test
    void review_and_authorship_are_kept_apart_and_the_reason_is_said() {
        assign(eva, Roles.AUTHOR);

        assertThatThrownBy(() -> propose(head, eva, Roles.PRIVACY))
                .isInstanceOf(Broken.Incompatible.class)
                .satisfies(refused ->
                        assertThat(((Broken.Incompatible) refused).arguments()).hasSize(2));
    }

    @Test
    void a_company_wide_role_is_proposed_by_the_lead_and_confirmed_by_the_management() {
        var lead = organisation.aPerson(department);
        var sponsor = organisation.aPerson(department);
        responsibility.qualify(eva, Roles.PRIVACY, null);
        assertThatThrownBy(() -> assign(head, eva, Roles.PRIVACY, Place.COMPANY))
                .isInstanceOf(Broken.NotTheLead.class);

        var id = propose(lead, eva, Roles.PRIVACY);
        responsibility.does(eva, () -> own.accept(id));
        assertThat(holdsCompanyWide(eva)).isFalse();
        assertThatThrownBy(() -> responsibility.does(lead, () -> assigning.confirm(id), PortalRole.MANAGEMENT))
                .isInstanceOf(Broken.NotOwnProposal.class);
        assertThatThrownBy(() -> responsibility.does(eva, () -> assigning.confirm(id), PortalRole.MANAGEMENT))
                .isInstanceOf(Broken.NotForOneself.class);
        responsibility.does(sponsor, () -> assigning.confirm(id), PortalRole.MANAGEMENT);

        assertThat(holdsCompanyWide(eva)).isTrue();
    }

    @Test
    void ending_a_role_closes_every_door_at_once() {
        responsibility.qualify(eva, Roles.RECRUITER, "HR");
        var id = assign(eva, Roles.RECRUITER);
        responsibility.does(eva, () -> own.accept(id));

        responsibility.does(head, () -> assigning.end(id), PortalRole.DEPARTMENT_HEAD);

        assertThat(holds(eva, Roles.RECRUITER)).isFalse();
    }

    @Test
    void whoever_moves_is_suspended_until_the_head_decides() {
        responsibility.qualify(eva, Roles.RECRUITER, "HR");
        var id = assign(eva, Roles.RECRUITER);
        responsibility.does(eva, () -> own.accept(id));
        var below = organisation.aDepartment("Recruiting", DepartmentType.HR, department);
        organisation.move(eva, below, today);
        assertThat(holds(eva, Roles.RECRUITER)).isFalse();

        responsibility.does(head, () -> assigning.keep(id), PortalRole.DEPARTMENT_HEAD);

        assertThat(holds(eva, Roles.RECRUITER)).isTrue();
    }

    private String assign(PersonId person, RoleCode role) {
        return assign(head, person, role, place);
    }

    private String assign(PersonId by, PersonId person, RoleCode role, Place where) {
        return responsibility.as(
                by,
                () -> assigning.assign(person, role, where, today, today.plusDays(100)),
                PortalRole.DEPARTMENT_HEAD);
    }

    private String propose(PersonId by, PersonId person, RoleCode role) {
        return responsibility.as(
                by,
                () -> assigning.assign(person, role, Place.COMPANY, today, today.plusDays(100)),
                PortalRole.SOCIAL_MEDIA_LEAD);
    }

    private boolean holds(PersonId person, RoleCode role) {
        return responsibility
                .as(person, () -> effect.holding(person, role, place))
                .isPresent();
    }

    private boolean holdsCompanyWide(PersonId person) {
        return responsibility
                .as(person, () -> effect.holding(person, Roles.PRIVACY, Place.COMPANY))
                .isPresent();
    }

    private java.util.List<MissingRow> missing() {
        return responsibility.as(eva, () -> effect.missingFor(eva, Language.DE));
    }
}
