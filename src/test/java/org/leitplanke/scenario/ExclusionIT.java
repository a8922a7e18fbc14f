package org.leitplanke.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.Assigning;
import org.leitplanke.responsibility.AssignmentQueries;
import org.leitplanke.responsibility.Broken;
import org.leitplanke.responsibility.CandidateQueries;
import org.leitplanke.responsibility.Effect.State;
import org.leitplanke.responsibility.ExemptedRoles;
import org.leitplanke.responsibility.Exempting;
import org.leitplanke.responsibility.ExemptionQueries;
import org.leitplanke.responsibility.ExemptionState;
import org.leitplanke.responsibility.OwnRoles;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.Roles;

/** Two roles that nobody may hold at once: refused, allowed for a while, or the older one ends (BR-20). */
@ExtendWith(ArquillianExtension.class)
class ExclusionIT {

    private static final String WHY = "Elternzeit der Kollegin";

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    ExemptedRoles exempted;

    @Inject
    Assigning assigning;

    @Inject
    Exempting exempting;

    @Inject
    ExemptionQueries exemptions;

    @Inject
    CandidateQueries candidates;

    @Inject
    AssignmentQueries queries;

    @Inject
    OwnRoles own;

    @Inject
    PortalClock clock;

    @Inject
    Days days;

    private DepartmentId department;
    private PersonId head;
    private PersonId lead;
    private PersonId compliance;
    private PersonId paul;
    private LocalDate today;
    private String authorship;

    @BeforeEach
    void paul_writes_for_his_department() {
        department = organisation.aDepartment("Personal", DepartmentType.HR);
        head = organisation.aHeadOf(department);
        lead = organisation.aPerson(department, "Tobias", "Lang");
        compliance = organisation.aPerson(department, "Mira", "Okafor");
        paul = organisation.aPerson(department, "Paul", "Vogel");
        today = days.today();
        responsibility.qualify(paul, Roles.AUTHOR, "HR");
        responsibility.qualify(paul, Roles.PRIVACY, null);
        authorship = as(
                head,
                PortalRole.DEPARTMENT_HEAD,
                () -> assigning.assign(paul, Roles.AUTHOR, Place.department(department), today, today.plusDays(200)));
        responsibility.does(paul, () -> own.accept(authorship));
    }

    @Test
    void forbidden_with_the_reason_and_with_somebody_who_could_instead() {
        responsibility.qualify(organisation.aPerson(department, "Aaliyah", "Aal"), Roles.PRIVACY, null);

        assertThatThrownBy(() ->
                        asLead(() -> assigning.assign(paul, Roles.PRIVACY, Place.COMPANY, today, today.plusDays(100))))
                .isInstanceOfSatisfying(Broken.Incompatible.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("responsibility.incompatible.instead");
                    assertThat(refused.arguments()).hasSize(3).first().isEqualTo("Redaktion");
                });
        assertThat(asLead(() -> candidates.candidates(null, Roles.PRIVACY, Place.COMPANY, "Vogel")))
                .filteredOn(one -> one.id().equals(paul))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.possible()).isFalse();
                    assertThat(one.clashing()).isTrue();
                    assertThat(one.standing().key()).isEqualTo("responsibility.candidate.incompatible");
                });
    }

    @Test
    void allowed_by_others_for_a_while_then_suspended_until_the_other_role_ends() {
        var review = proposedBeside(today.plusDays(30));
        var exemption = exempted.exemptionOf(review);
        responsibility.does(paul, () -> own.accept(review));
        confirm(review);
        assertThat(stateOn(today, review)).isEqualTo(State.RESERVED);

        exempted.sayYes(exemption, organisation.aPerson(department), PortalRole.SOCIAL_MEDIA_LEAD);
        assertThat(stateOn(today, review)).isEqualTo(State.RESERVED);
        exempted.sayYes(exemption, compliance, PortalRole.COMPLIANCE_OFFICER);

        assertThat(stateOn(today, review)).isEqualTo(State.IN_FORCE);
        assertThat(stateOn(today.plusDays(30), review)).isEqualTo(State.IN_FORCE);
        assertThat(stateOn(today.plusDays(31), review)).isEqualTo(State.SUSPENDED);
        assertThat(lacksOn(today.plusDays(31), review)).containsExactly("responsibility.open.CONFLICT");
        assertThat(stateOn(today.plusDays(31), authorship)).isEqualTo(State.IN_FORCE);

        clock.at(
                noonOf(today.plusDays(40)),
                () -> as(head, PortalRole.DEPARTMENT_HEAD, () -> {
                    assigning.end(authorship);
                    return null;
                }));
        assertThat(stateOn(today.plusDays(40), review)).isEqualTo(State.IN_FORCE);
    }

    @Test
    void listed_with_the_days_that_are_left_and_ended_early_by_those_who_allow() {
        var review = proposedBeside(today.plusDays(30));
        var exemption = exempted.exemptionOf(review);
        responsibility.does(paul, () -> own.accept(review));
        confirm(review);
        exempted.sayYes(exemption, organisation.aPerson(department), PortalRole.SOCIAL_MEDIA_LEAD);
        exempted.sayYes(exemption, compliance, PortalRole.COMPLIANCE_OFFICER);
        exempted.sayYes(exemption, compliance, PortalRole.COMPLIANCE_OFFICER);

        assertThat(as(compliance, PortalRole.COMPLIANCE_OFFICER, () -> exemptions.exemptions()))
                .filteredOn(row -> row.id().equals(exemption))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.state()).isEqualTo(ExemptionState.IN_FORCE);
                    assertThat(row.days()).isEqualTo(31);
                    assertThat(row.besides()).isEqualTo("Redaktion");
                    assertThat(row.reason()).isEqualTo(WHY);
                });
        as(compliance, PortalRole.COMPLIANCE_OFFICER, () -> {
            exempting.end(exemption);
            return null;
        });
        assertThat(stateOn(today, review)).isIn(State.RESERVED, State.SUSPENDED);
    }

    @Test
    void decided_neither_by_the_proposer_nor_by_the_person_concerned() {
        var exemption = exempted.exemptionOf(proposedBeside(today.plusDays(30)));

        assertThatThrownBy(() -> exempted.sayYes(exemption, lead, PortalRole.SOCIAL_MEDIA_LEAD))
                .isInstanceOf(Broken.NotOwnProposal.class);
        assertThatThrownBy(() -> exempted.sayYes(exemption, paul, PortalRole.COMPLIANCE_OFFICER))
                .isInstanceOf(Broken.NotForOneself.class);
    }

    @Test
    void refused_by_one_of_the_two_and_the_role_is_not_given() {
        var review = proposedBeside(today.plusDays(30));
        as(compliance, PortalRole.COMPLIANCE_OFFICER, () -> {
            exempting.refuse(exempted.exemptionOf(review), "Bitte Frau Aal fragen.");
            return null;
        });

        assertThat(stateOn(today, review)).isEqualTo(State.ENDED);
        assertThat(responsibility
                        .as(paul, () -> queries.detail(review))
                        .exempted()
                        .remark())
                .isEqualTo("Bitte Frau Aal fragen.");
    }

    @Test
    void the_older_one_ends_the_day_before_when_the_head_may_end_it_and_chooses_to() {
        assertThatThrownBy(() -> asLead(() -> assigning.assignInstead(
                        paul, Roles.PRIVACY, Place.COMPANY, today.plusDays(10), today.plusDays(100))))
                .isInstanceOf(Broken.ForeignDepartment.class);

        organisation.lead(department, lead);
        var review = asLead(() ->
                assigning.assignInstead(paul, Roles.PRIVACY, Place.COMPANY, today.plusDays(10), today.plusDays(100)));

        assertThat(stateOn(today.plusDays(9), authorship)).isEqualTo(State.IN_FORCE);
        assertThat(stateOn(today.plusDays(10), authorship)).isEqualTo(State.ENDED);
        assertThat(stateOn(today.plusDays(10), review)).isEqualTo(State.ASKED);
    }

    private String proposedBeside(LocalDate exemptUntil) {
        return asLead(() ->
                exempting.propose(paul, Roles.PRIVACY, Place.COMPANY, today, today.plusDays(180), exemptUntil, WHY));
    }

    private void confirm(String id) {
        as(organisation.aPerson(department), PortalRole.MANAGEMENT, () -> {
            assigning.confirm(id);
            return null;
        });
    }

    private State stateOn(LocalDate day, String id) {
        return clock.at(noonOf(day), () -> responsibility.as(paul, () -> queries.detail(id)))
                .state();
    }

    private List<String> lacksOn(LocalDate day, String id) {
        return clock.at(noonOf(day), () -> responsibility.as(paul, () -> queries.detail(id))).open().stream()
                .map(Words::key)
                .toList();
    }

    private static Instant noonOf(LocalDate day) {
        return day.atTime(11, 0).toInstant(ZoneOffset.UTC);
    }

    private <T> T asLead(Supplier<T> action) {
        return as(lead, PortalRole.SOCIAL_MEDIA_LEAD, action);
    }

    private <T> T as(PersonId person, PortalRole role, Supplier<T> action) {
        return responsibility.as(person, action, role);
    }
}
