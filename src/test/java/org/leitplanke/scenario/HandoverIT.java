package org.leitplanke.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.approval.ApprovalQueries;
import org.leitplanke.approval.ReviewWorld;
import org.leitplanke.handover.HandingOver;
import org.leitplanke.handover.HandingOver.Decided;
import org.leitplanke.handover.Handover;
import org.leitplanke.handover.HandoverQueries;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Refusal;
import org.leitplanke.platform.RuleViolation;
import org.leitplanke.platform.persistence.StatementCounter;
import org.leitplanke.responsibility.AssignmentQueries;
import org.leitplanke.responsibility.DeputyScope;
import org.leitplanke.responsibility.OpenMatters.How;
import org.leitplanke.responsibility.OpenMatters.Proposal;
import org.leitplanke.responsibility.OpenMatters.Settlement;
import org.leitplanke.responsibility.Roles;

/** When people leave or move: everything they hold open is handed over, and nothing is dropped unseen. */
@ExtendWith(ArquillianExtension.class)
class HandoverIT {

    @Inject
    TeamOfEva team;

    @Inject
    AssignmentQueries assignments;

    @Inject
    HandoverQueries handovers;

    @Inject
    HandingOver handingOver;

    @Inject
    ApprovalQueries approvals;

    @Inject
    ReviewWorld world;

    @BeforeEach
    void eva_coordinates_and_clara_could() {
        team.gather();
    }

    @Test
    void whoever_leaves_on_a_known_day_hands_everything_over_in_one_form() {
        var paul = team.ready("Paul", "Sander");
        team.holds(paul, Roles.COORDINATOR);
        team.at(
                team.today,
                paul,
                () -> team.deputising.nameForEverything(team.eva, team.today, team.today.plusDays(40)));
        team.holds(team.eva, Roles.RECRUITER);
        var lastDay = team.today.plusDays(20);
        team.organisation.leave(team.eva, lastDay);
        assertThat(team.tasks(team.today, team.head, PortalRole.DEPARTMENT_HEAD))
                .contains("handover.task.leaves");

        var open = handover(team.today);
        assertThat(open.lines())
                .filteredOn(line -> line.matter().isToDecide())
                .extracting(line -> line.matter().kind())
                .containsExactlyInAnyOrder("role", "deputyship");
        var decisions = open.lines().stream()
                .filter(line -> line.matter().isToDecide())
                .map(line -> new Decided(
                        line.matter().kind(), line.matter().id(), new Settlement(How.HAND_OVER, team.clara)))
                .toList();
        assertThat(settle(team.today, decisions)).isEqualTo(2);

        assertThat(settle(team.today, decisions)).isZero();
        assertThat(handover(team.today).open()).isZero();
        assertThat(team.tasks(team.today, team.head, PortalRole.DEPARTMENT_HEAD))
                .doesNotContain("handover.task.leaves");
        assertThat(team.at(team.today, team.clara, () -> assignments.mine()))
                .singleElement()
                .satisfies(role -> assertThat(role.from()).isEqualTo(lastDay.plusDays(1)));
        assertThat(team.at(lastDay.plusDays(1), paul, () -> team.effect.deputiesOf(paul)))
                .containsExactly(team.clara);
    }

    @Test
    void the_roles_of_a_mover_rest_until_the_head_decides() {
        var sales = team.organisation.aDepartment("Vertrieb", DepartmentType.SALES);
        team.organisation.move(team.eva, sales, team.today);

        assertThat(team.coordinates(team.today, team.eva)).isNull();
        assertThat(team.tasks(team.today, team.head, PortalRole.DEPARTMENT_HEAD))
                .contains("handover.task.moved");
        var matter = handover(team.today).lines().get(0).matter();
        assertThat(matter.possible()).containsExactlyInAnyOrder(How.HAND_OVER, How.END);
        assertThatThrownBy(() -> settle(team.today, decided(new Settlement(How.KEEP, null))))
                .isInstanceOf(RuleViolation.class);
        team.organisation.lead(sales, team.head);
        assertThat(settle(team.today, decided(new Settlement(How.KEEP, null)))).isEqualTo(1);

        assertThat(team.coordinates(team.today, team.eva)).isNotNull();
        assertThat(team.tasks(team.today, team.head, PortalRole.DEPARTMENT_HEAD))
                .doesNotContain("handover.task.moved");
        assertThatThrownBy(() -> handover(team.today)).isInstanceOf(Missing.class);
    }

    @Test
    void nobody_is_proposed_who_is_gone_by_then() {
        var lastDay = team.today.plusDays(20);
        var deputy = team.ready("Paul", "Sander");
        var withHer = team.ready("Nora", "Adam");
        var aDayLonger = team.ready("Mia", "Berg");
        team.standIn(DeputyScope.EVERYTHING, deputy, team.today, lastDay);
        team.organisation.leave(team.eva, lastDay);
        assertThat(proposed()).containsExactlyInAnyOrder(deputy, withHer, aDayLonger, team.clara);

        team.organisation.leave(deputy, lastDay.minusDays(1));
        team.organisation.leave(withHer, lastDay);
        team.organisation.leave(aDayLonger, lastDay.plusDays(1));

        assertThat(proposed()).containsExactlyInAnyOrder(aDayLonger, team.clara);
    }

    @Test
    void what_a_page_of_handovers_costs_does_not_grow_with_those_who_leave() {
        team.organisation.leave(team.eva, team.today.plusDays(20));
        var few = cost(() -> handovers.all());
        for (int i = 0; i < 6; i++) {
            var person = team.organisation.aPerson(team.department);
            team.holds(person, Roles.COORDINATOR);
            team.organisation.leave(person, team.today.plusDays(10 + i));
        }

        assertThat(cost(() -> handovers.all())).isEqualTo(few);
    }

    @Test
    void a_request_of_a_leaver_goes_to_somebody_who_decided_nothing_about_it() {
        world.open();
        team.organisation.lead(world.department(), team.head);
        var request = world.submitted();
        var day = LocalDate.of(2026, 11, 24);
        team.organisation.leave(world.lena(), day.plusDays(9));
        world.approve(world.nadine(), request);

        assertThatThrownBy(() -> handOver(day, request, world.nadine())).isInstanceOf(Refusal.class);
        assertThat(handOver(day, request, world.mira())).isEqualTo(1);

        assertThat(team.at(day, world.mira(), () -> approvals.detail(request)).mine())
                .isTrue();
        assertThatThrownBy(() -> team.at(day, world.lena(), () -> approvals.detail(request)))
                .isInstanceOf(Missing.class);
    }

    private List<PersonId> proposed() {
        return handover(team.today).lines().stream()
                .filter(line -> line.matter().id().equals(team.coordinating))
                .flatMap(line -> line.proposals().stream())
                .map(Proposal::person)
                .toList();
    }

    private int handOver(LocalDate day, String request, PersonId to) {
        return team.at(
                day,
                team.head,
                () -> handingOver.settle(
                        world.lena(), List.of(new Decided("request", request, new Settlement(How.HAND_OVER, to)))),
                PortalRole.DEPARTMENT_HEAD);
    }

    private List<Decided> decided(Settlement how) {
        return List.of(new Decided("role", team.coordinating, how));
    }

    private Handover handover(LocalDate day) {
        return team.at(day, team.head, () -> handovers.of(team.eva), PortalRole.DEPARTMENT_HEAD);
    }

    private int settle(LocalDate day, List<Decided> decisions) {
        return team.at(day, team.head, () -> handingOver.settle(team.eva, decisions), PortalRole.DEPARTMENT_HEAD);
    }

    private int cost(Supplier<?> page) {
        StatementCounter.reset();
        team.at(team.today, team.head, page, PortalRole.DEPARTMENT_HEAD);
        return StatementCounter.count();
    }
}
