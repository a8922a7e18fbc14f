package org.leitplanke.scenario;

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
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.persistence.StatementCounter;
import org.leitplanke.responsibility.Broken;
import org.leitplanke.responsibility.Condition;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.RoleContent;
import org.leitplanke.responsibility.RoleOutlook;
import org.leitplanke.responsibility.RolePortrait.Need;
import org.leitplanke.responsibility.RoleQueries;
import org.leitplanke.responsibility.RoleShaping;
import org.leitplanke.responsibility.Roles;

/** Changing what a role asks for, from the draft to the day it holds; far ahead, so that no other test meets it. */
@ExtendWith(ArquillianExtension.class)
class ChangingARoleIT {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    RoleQueries queries;

    @Inject
    RoleShaping shaping;

    private DepartmentId department;
    private PersonId lead;
    private PersonId manager;

    @BeforeEach
    void a_company() {
        department = organisation.aDepartment("Vertrieb", DepartmentType.SALES);
        lead = organisation.aPerson(department, "Tobias", "Lang");
        manager = organisation.aPerson(department, "Katharina", "Wendt");
    }

    @Test
    void raising_the_prerequisites_of_a_role_shows_beforehand_who_would_lose_effect_and_exactly_these_lose_it() {
        var day = LocalDate.of(2051, 4, 1);
        var trained = holder("Ada", Roles.SELLING, LONG_AGO);
        var untrained = holder("Ben", Roles.SELLING, LONG_AGO);
        var reserved = holder("Cem", Roles.SELLING, NEVER);
        responsibility.fulfil(trained.person, Condition.training("T07"), 9, LONG_AGO, NEVER.minusDays(30));
        draft(Roles.SELLING, asking(Roles.SELLING, Condition.training("T07")), day);

        var outlook = outlook(Roles.SELLING);
        assertThat(ours(outlook.losing())).containsExactly(untrained.id);
        assertThat(ours(outlook.learning())).containsExactlyInAnyOrder(untrained.id, reserved.id);
        assertThat(ours(outlook.gaining())).isEmpty();
        assertThat(outlook.learning().lines().get(0).what()).isNotEmpty();

        propose(Roles.SELLING);
        assertThat(inEffect(day)).contains(untrained.id);
        confirm(Roles.SELLING);

        assertThat(inEffect(day.minusDays(1))).containsExactlyInAnyOrder(trained.id, untrained.id);
        assertThat(inEffect(day)).containsExactly(trained.id);
        assertThat(responsibility.inEffectByTheRule(department, day)).containsExactly(trained.id);
        assertThat(responsibility.inEffectByTheRule(department, day.minusDays(1)))
                .containsExactlyInAnyOrder(trained.id, untrained.id);
    }

    @Test
    void asking_for_less_lets_those_take_effect_who_only_waited_for_that() {
        var day = LocalDate.of(2052, 4, 1);
        var waiting = holder("Dora", Roles.INFLUENCER, LONG_AGO);
        responsibility.withdraw(waiting.person, Condition.training("T02"));
        var less = without(Roles.INFLUENCER, Condition.training("T02"));
        draft(Roles.INFLUENCER, less, day);

        assertThat(ours(outlook(Roles.INFLUENCER).gaining())).containsExactly(waiting.id);
        propose(Roles.INFLUENCER);
        confirm(Roles.INFLUENCER);

        assertThat(inEffect(day.minusDays(1))).doesNotContain(waiting.id);
        assertThat(inEffect(day)).contains(waiting.id);
    }

    @Test
    void a_guideline_is_asked_for_from_the_day_it_is_in_force_and_locks_nobody_out_before() {
        var analyst = holder("Eda", Roles.LISTENING, LONG_AGO);
        var need = as(lead, () -> queries.portrait(Roles.LISTENING, null)).needs().stream()
                .filter(one -> one.condition().kind() == Condition.Kind.ACKNOWLEDGEMENT)
                .findFirst()
                .orElseThrow();
        assertThat(need.binding()).isFalse();
        assertThat(need.title()).isEqualTo("Beobachtung und Auswertung");
        var day = LocalDate.of(2053, 4, 1);

        responsibility.require(need.condition(), 1, day);

        assertThat(inEffect(day.minusDays(1))).contains(analyst.id);
        assertThat(inEffect(day)).doesNotContain(analyst.id);
        assertThat(as(lead, () -> queries.portrait(Roles.LISTENING, day)).needs())
                .filteredOn(one -> one.condition().equals(need.condition()))
                .extracting(Need::binding)
                .containsExactly(true);
    }

    @Test
    void whoever_saves_second_is_told_and_nobody_confirms_her_own_proposal() {
        var day = LocalDate.of(2054, 4, 1);
        draft(Roles.CRISIS, content(Roles.CRISIS), day);
        var read = as(lead, () -> queries.toEdit(Roles.CRISIS));
        does(lead, () -> shaping.save(Roles.CRISIS, read.revision(), read.content(), day, "Erster"));

        assertThatThrownBy(() ->
                        does(lead, () -> shaping.save(Roles.CRISIS, read.revision(), read.content(), day, "Zweiter")))
                .isInstanceOf(ChangedMeanwhile.class);
        propose(Roles.CRISIS);
        var proposal = as(lead, () -> queries.proposal(Roles.CRISIS).orElseThrow());
        assertThat(proposal.mayDecide()).isFalse();
        assertThatThrownBy(() -> does(lead, () -> shaping.confirm(Roles.CRISIS, proposal.revision())))
                .isInstanceOf(Broken.NotOwnProposal.class);
        does(manager, () -> shaping.giveBack(Roles.CRISIS, proposal.revision(), "Bitte kürzer"));
        assertThat(as(lead, () -> queries.toEdit(Roles.CRISIS)).returnedBecause())
                .isEqualTo("Bitte kürzer");
        does(lead, () -> shaping.discard(Roles.CRISIS));
        assertThat(as(lead, () -> queries.toEdit(Roles.CRISIS)).begun()).isFalse();
    }

    @Test
    void looking_ahead_costs_the_same_for_one_holder_and_for_many() {
        var day = LocalDate.of(2055, 4, 1);
        holder("Finn", Roles.SERVICE, LONG_AGO);
        draft(Roles.SERVICE, asking(Roles.SERVICE, Condition.training("T07")), day);
        var one = cost(Roles.SERVICE);

        responsibility.together(() -> {
            for (int i = 0; i < 30; i++) {
                holder("Gast" + i, Roles.SERVICE, LONG_AGO);
            }
        });

        assertThat(cost(Roles.SERVICE)).isEqualTo(one).isLessThan(20);
        assertThat(outlook(Roles.SERVICE).losing().count()).isGreaterThan(30);
        does(lead, () -> shaping.discard(Roles.SERVICE));
    }

    private record Holder(PersonId person, String id) {}

    /** Somebody with everything the role asks for in a sales department. */
    private Holder holder(String name, RoleCode role, LocalDate accepted) {
        var person = organisation.aPerson(department, name, "Muster");
        responsibility.qualify(person, role, "SALES");
        return new Holder(
                person, responsibility.told(person, role, department, List.of(LONG_AGO, NEVER, accepted, NEVER)));
    }

    private RoleContent content(RoleCode role) {
        return as(lead, () -> queries.toEdit(role)).content();
    }

    private RoleContent asking(RoleCode role, Condition more) {
        return responsibility.asking(content(role), asks -> asks.add(new RoleContent.Asked(null, more)));
    }

    private RoleContent without(RoleCode role, Condition less) {
        return responsibility.asking(
                content(role), asks -> asks.removeIf(asked -> asked.condition().equals(less)));
    }

    private void draft(RoleCode role, RoleContent content, LocalDate from) {
        var revision = as(lead, () -> queries.toEdit(role)).revision();
        does(lead, () -> shaping.save(role, revision, content, from, "Mehr Sicherheit"));
    }

    private void propose(RoleCode role) {
        var draft = as(lead, () -> queries.toEdit(role));
        does(lead, () -> shaping.propose(role, draft.revision(), draft.content(), draft.from(), draft.reason()));
    }

    private void confirm(RoleCode role) {
        var proposal = as(manager, () -> queries.proposal(role).orElseThrow());
        assertThat(proposal.mayDecide()).isTrue();
        does(manager, () -> shaping.confirm(role, proposal.revision()));
    }

    private RoleOutlook outlook(RoleCode role) {
        return as(lead, () -> queries.outlook(role).orElseThrow());
    }

    private int cost(RoleCode role) {
        StatementCounter.reset();
        outlook(role);
        return StatementCounter.count();
    }

    private List<String> inEffect(LocalDate day) {
        return responsibility.inEffectByTheStatement(department, day);
    }

    /** Of this test's people only; the database is shared. */
    private List<String> ours(RoleOutlook.Part part) {
        var here = responsibility.assignmentsOf(department);
        return part.lines().stream()
                .map(RoleOutlook.Line::assignment)
                .filter(here::contains)
                .toList();
    }

    private <T> T as(PersonId person, java.util.function.Supplier<T> action) {
        return responsibility.as(person, action, PortalRole.SOCIAL_MEDIA_LEAD, PortalRole.MANAGEMENT);
    }

    private void does(PersonId person, Runnable action) {
        responsibility.does(person, action, PortalRole.SOCIAL_MEDIA_LEAD, PortalRole.MANAGEMENT);
    }
}
