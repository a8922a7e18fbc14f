package org.leitplanke.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.handover.HandingOver;
import org.leitplanke.handover.HandingOver.Decided;
import org.leitplanke.handover.Handover;
import org.leitplanke.handover.HandoverQueries;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.DeputyScope;
import org.leitplanke.responsibility.OpenMatters.How;
import org.leitplanke.responsibility.OpenMatters.Proposal;
import org.leitplanke.responsibility.OpenMatters.Settlement;
import org.leitplanke.responsibility.Roles;

/** Clara stands in for Eva and leaves: somebody follows, before or after her last day. */
@ExtendWith(ArquillianExtension.class)
class FollowingDeputiesIT {

    @Inject
    TeamOfEva team;

    @Inject
    HandoverQueries handovers;

    @Inject
    HandingOver handingOver;

    private PersonId paul;

    @BeforeEach
    void clara_stands_in_for_eva() {
        team.gather();
        paul = team.ready("Paul", "Sander");
        team.standIn(DeputyScope.role(Roles.COORDINATOR), team.clara, team.today, team.today.plusDays(40));
    }

    @Test
    void whoever_has_left_already_is_followed_from_today_on() {
        var later = team.today.plusDays(10);
        team.organisation.leave(team.clara, team.today.plusDays(6));
        var open = left(later).lines();
        assertThat(open)
                .singleElement()
                .satisfies(line -> assertThat(line.matter().isToDecide()).isTrue());

        var decision = new Decided("deputyship", open.get(0).matter().id(), new Settlement(How.HAND_OVER, paul));
        assertThat(team.at(
                        later,
                        team.head,
                        () -> handingOver.settle(team.clara, List.of(decision)),
                        PortalRole.DEPARTMENT_HEAD))
                .isEqualTo(1);

        assertThat(team.at(later, paul, () -> team.effect.principalsOf(paul))).containsExactly(team.eva);
        assertThat(left(later).open()).isZero();
    }

    @Test
    void nobody_is_proposed_who_is_gone_by_then_whatever_she_is() {
        team.holds(team.clara, Roles.RECRUITER);
        team.responsibility.qualify(paul, Roles.RECRUITER, "HR");
        team.at(
                team.today,
                team.clara,
                () -> team.deputising.nameWithin(
                        DeputyScope.role(Roles.RECRUITER), paul, team.today, team.today.plusDays(40)));
        team.organisation.leave(team.clara, team.today.plusDays(20));
        assertThat(proposed()).contains(paul);

        team.organisation.leave(paul, team.today.plusDays(20));

        assertThat(proposed()).isNotEmpty().doesNotContain(paul);
    }

    private Handover left(LocalDate day) {
        return team.at(day, team.head, () -> handovers.of(team.clara), PortalRole.DEPARTMENT_HEAD);
    }

    private List<PersonId> proposed() {
        return left(team.today).lines().stream()
                .filter(line -> line.matter().kind().equals("deputyship"))
                .flatMap(line -> line.proposals().stream())
                .map(Proposal::person)
                .toList();
    }
}
