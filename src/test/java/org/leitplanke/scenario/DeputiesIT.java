package org.leitplanke.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.approval.ApprovalQueries;
import org.leitplanke.approval.Newsroom;
import org.leitplanke.approval.ReviewWorld;
import org.leitplanke.approval.Ruling;
import org.leitplanke.handover.AbsenceQueries;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Refusal;
import org.leitplanke.platform.RuleViolation;
import org.leitplanke.responsibility.Assigning;
import org.leitplanke.responsibility.AssignmentQueries;
import org.leitplanke.responsibility.Condition;
import org.leitplanke.responsibility.DepartmentView;
import org.leitplanke.responsibility.DeputyScope;
import org.leitplanke.responsibility.Gap;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.Roles;

/** When people are away: what their deputies may do, what nobody may, and what whoever is back reads. */
@ExtendWith(ArquillianExtension.class)
class DeputiesIT {

    @Inject
    TeamOfEva team;

    @Inject
    Assigning assigning;

    @Inject
    AssignmentQueries assignments;

    @Inject
    AbsenceQueries absences;

    @Inject
    ApprovalQueries approvals;

    @Inject
    ReviewWorld world;

    @Inject
    Newsroom newsroom;

    @BeforeEach
    void eva_coordinates_and_clara_could() {
        team.gather();
    }

    @Test
    void the_last_holder_leaves_and_the_role_stays_with_her_deputy_as_long_as_she_stands_in() {
        team.standIn(DeputyScope.role(Roles.COORDINATOR), team.clara, team.today, team.today.plusDays(59));
        team.organisation.leave(team.eva, team.today.plusDays(5));

        assertThat(team.coordinates(team.today.plusDays(5), team.eva)).isNotNull();
        assertThat(team.coordinates(team.today.plusDays(6), team.eva)).isNull();
        assertThat(team.coordinates(team.today.plusDays(6), team.clara).inPlaceOf())
                .isEqualTo(team.eva);
        assertThat(team.coordinates(team.today.plusDays(59), team.clara)).isNotNull();
        assertThat(team.coordinates(team.today.plusDays(60), team.clara)).isNull();
        assertThat(team.gaps(team.today.plusDays(6)))
                .filteredOn(gap -> gap.kind() == Gap.Kind.OWNER_LEFT)
                .singleElement()
                .satisfies(gap -> assertThat(gap.details())
                        .extracting(detail -> detail.key())
                        .contains("responsibility.department.meanwhile"));
        assertThat(team.gaps(team.today.plusDays(61))).extracting(Gap::kind).contains(Gap.Kind.OWNER_LEFT);
    }

    @Test
    void nobody_stands_in_through_somebody_else_nor_for_each_other() {
        var paul = team.ready("Paul", "Sander");
        team.holds(team.clara, Roles.COORDINATOR);
        team.standIn(DeputyScope.EVERYTHING, team.clara, team.today, team.today.plusDays(9));

        assertThatThrownBy(() -> team.at(
                        team.today,
                        team.clara,
                        () -> team.deputising.nameWithin(
                                DeputyScope.role(Roles.COORDINATOR),
                                paul,
                                team.today.plusDays(9),
                                team.today.plusDays(20))))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> team.at(
                        team.today,
                        team.clara,
                        () -> team.deputising.nameForEverything(
                                team.eva, team.today.plusDays(9), team.today.plusDays(20))))
                .isInstanceOf(RuleViolation.class);
        assertThat(team.at(
                        team.today,
                        team.clara,
                        () -> team.deputising.nameForEverything(
                                paul, team.today.plusDays(10), team.today.plusDays(20))))
                .isNotBlank();
        assertThat(team.coordinates(team.today.plusDays(5), paul)).isNull();
    }

    @Test
    void a_stand_in_begins_and_ends_with_the_day_at_the_deputys_own_site() {
        team.organisation.seat(team.clara, team.organisation.aSite("AKL", "Pacific/Auckland", null));
        var day = team.today.plusDays(3);
        team.standIn(DeputyScope.EVERYTHING, team.clara, day, day);
        var auckland = ZoneId.of("Pacific/Auckland");

        var dawnInAuckland = day.atTime(0, 30).atZone(auckland).toInstant();
        var nightInAuckland = day.plusDays(1).atTime(0, 30).atZone(auckland).toInstant();

        assertThat(dawnInAuckland.atZone(TeamOfEva.HAMBURG).toLocalDate()).isEqualTo(day.minusDays(1));
        assertThat(team.coordinates(dawnInAuckland.minusSeconds(3600), team.clara))
                .isNull();
        assertThat(team.coordinates(dawnInAuckland, team.clara)).isNotNull();
        assertThat(nightInAuckland.atZone(TeamOfEva.HAMBURG).toLocalDate()).isEqualTo(day);
        assertThat(team.coordinates(nightInAuckland, team.clara)).isNull();
    }

    @Test
    void an_ended_stand_in_is_offered_and_shown_nowhere() {
        team.standIn(DeputyScope.EVERYTHING, team.clara, team.today, team.today.plusDays(9));
        var after = team.today.plusDays(10);

        assertThat(team.at(team.today, team.eva, () -> team.effect.deputiesOf(team.eva)))
                .containsExactly(team.clara);
        assertThat(team.at(team.today, team.head, () -> line().standIn(), PortalRole.DEPARTMENT_HEAD))
                .isEqualTo("Clara Weiss");
        assertThat(team.at(after, team.eva, () -> team.effect.deputiesOf(team.eva)))
                .isEmpty();
        assertThat(team.at(after, team.eva, () -> assignments.myDeputies())).isEmpty();
        assertThat(team.at(after, team.clara, () -> assignments.myDeputies())).isEmpty();
        assertThat(team.at(after, team.head, () -> line().standIn(), PortalRole.DEPARTMENT_HEAD))
                .isNull();
        assertThat(team.at(
                        after,
                        team.eva,
                        () -> assignments.detail(team.coordinating).standIns()))
                .isEmpty();
    }

    @Test
    void a_deputy_whose_training_lapses_cannot_act_and_the_one_away_is_told() {
        team.standIn(DeputyScope.EVERYTHING, team.clara, team.today, team.today.plusDays(9));

        team.responsibility.withdraw(team.clara, Condition.training("T01"));

        assertThat(team.coordinates(team.today, team.clara)).isNull();
        assertThat(team.tasks(team.today, team.eva)).contains("responsibility.task.deputyLapsed");
        assertThat(team.tasks(team.today, team.clara)).contains("responsibility.task.cannotStandIn");
        assertThat(team.gaps(team.today)).extracting(Gap::kind).contains(Gap.Kind.NO_DEPUTY);
    }

    @Test
    void nobody_decides_the_request_of_the_one_she_stands_in_for() {
        world.open();
        var paul = team.organisation.aPerson(world.department(), "Paul", "Sander");
        team.responsibility.qualify(paul, Roles.APPROVER, "OTHER");
        var rita = team.organisation.aPerson(world.department(), "Rita", "Roth");
        newsroom.appoint(rita, world.department(), Roles.APPROVER, Place.department(world.department()));
        stoodInFor(world.nadine(), paul);
        stoodInFor(world.nadine(), rita);
        var hers = world.submittedBy(world.nadine());
        var seen = newsroom.on(world.nadine(), () -> approvals.detail(hers));

        for (var tied : List.of(paul, rita, world.nadine())) {
            assertThatThrownBy(() -> world.decide(
                            tied,
                            hers,
                            seen.way().get(0).id(),
                            seen.head().fingerprint(),
                            Ruling.approve(Map.of(), null)))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void nobody_confirms_a_role_for_the_one_she_stands_in_for() {
        team.standIn(DeputyScope.EVERYTHING, team.clara, team.today, team.today.plusDays(9));
        var proposed = team.at(
                team.today,
                team.head,
                () -> assigning.assign(team.eva, Roles.CRISIS, Place.COMPANY, team.today, team.today.plusDays(50)),
                PortalRole.SOCIAL_MEDIA_LEAD);

        assertThatThrownBy(() -> confirm(team.clara, proposed)).isInstanceOf(Refusal.class);
        assertThat(confirm(team.ready("Rita", "Roth"), proposed)).isEqualTo(proposed);
    }

    @Test
    void whoever_is_back_reads_for_two_weeks_what_was_done_in_her_place() {
        world.open();
        var paul = team.organisation.aPerson(world.department(), "Paul", "Sander");
        team.responsibility.qualify(paul, Roles.APPROVER, "OTHER");
        stoodInFor(world.nadine(), paul);
        var request = world.submitted();
        world.approve(paul, request);
        var last = LocalDate.of(2026, 11, 26);

        assertThat(team.at(last, world.nadine(), () -> absences.mine()).times()).isEmpty();
        for (var day : List.of(last.plusDays(1), last.plusDays(14))) {
            var absence = team.at(day, world.nadine(), () -> absences.mine());
            assertThat(absence.done()).singleElement().satisfies(line -> {
                assertThat(line.by()).isEqualTo("Paul Sander");
                assertThat(line.link()).endsWith(request);
            });
        }
        assertThat(team.at(last.plusDays(15), world.nadine(), () -> absences.mine())
                        .times())
                .isEmpty();
        assertThat(team.at(last.plusDays(1), paul, () -> absences.mine()).times())
                .isEmpty();
    }

    private String confirm(PersonId person, String assignment) {
        return team.at(
                team.today,
                person,
                () -> {
                    assigning.confirm(assignment);
                    return assignment;
                },
                PortalRole.MANAGEMENT);
    }

    /** From Tuesday, 24 November 2026, for three days. */
    private void stoodInFor(PersonId principal, PersonId deputy) {
        var from = LocalDate.of(2026, 11, 24);
        team.at(from, principal, () -> team.deputising.nameForEverything(deputy, from, from.plusDays(2)));
    }

    private DepartmentView.Line line() {
        return team.departments.page(team.department).lines().stream()
                .filter(one -> one.person().equals(team.eva))
                .findFirst()
                .orElseThrow();
    }
}
