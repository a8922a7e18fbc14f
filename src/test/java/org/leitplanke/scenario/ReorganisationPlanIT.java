package org.leitplanke.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.organisation.Consequence.Group;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.PlannedChange.Merge;
import org.leitplanke.organisation.PlannedChange.NewHead;
import org.leitplanke.organisation.PlannedChange.Split;
import org.leitplanke.organisation.ReorganisationOutcome.State;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.persistence.StatementCounter;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.Roles;

/** From a plan over its preview to what was carried out: exactly what was shown, once, on its day, with one entry. */
@ExtendWith(ArquillianExtension.class)
class ReorganisationPlanIT {

    @Inject
    Planner planner;

    @Inject
    OrganisationFixture organisation;

    @Inject
    OrganisationQueries company;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    Days days;

    @PersistenceContext
    EntityManager entityManager;

    private DepartmentId hr;
    private DepartmentId marketing;
    private LocalDate today;

    @BeforeEach
    void two_departments() {
        hr = organisation.aDepartment("Personal", DepartmentType.HR);
        marketing = organisation.aDepartment("Marketing", DepartmentType.HR);
        today = days.todayOf(organisation.aHeadOf(hr));
    }

    @Test
    void what_changed_since_the_preview_is_only_said() {
        var plan = planner.planned(new Merge(hr, marketing, today));
        var seen = planner.seen(plan).mark();
        organisation.aPerson(hr);

        assertThat(planner.carriedOutAsSeen(plan, seen)).isEqualTo(State.COMPANY_CHANGED);
        assertThat(entriesAbout(hr)).isEmpty();
    }

    @Test
    void a_second_click_does_nothing_again_and_one_entry_says_what_was_done() {
        var plan = planner.planned(new Merge(hr, marketing, today));

        assertThat(planner.carriedOut(plan)).isEqualTo(State.APPLIED);
        assertThat(planner.carriedOut(plan)).isEqualTo(State.APPLIED_BEFORE);
        assertThat(entriesAbout(hr)).containsExactly("DepartmentsReorganised");
        assertThat(planner.seen(plan).appliedAt()).isNotNull();
    }

    @Test
    void a_conflict_without_a_choice_stops_the_whole_change() {
        var gone = organisation.aPerson(hr, "Nicht", "Mehr", LocalDate.of(2020, 1, 1), today.minusDays(1));

        var plan = planner.planned(new NewHead(hr, gone, today));

        assertThat(planner.only(plan, Group.CONFLICT).blocks()).isTrue();
        assertThatThrownBy(() -> planner.carriedOut(plan))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("organisation.reorganise.blocked");
        assertThat(entriesAbout(hr)).isEmpty();
    }

    @Test
    void a_plan_for_a_later_day_waits_and_can_be_discarded() {
        var plan = planner.planned(new Merge(hr, marketing, today.plusDays(10)));

        assertThat(planner.seen(plan).waits()).isTrue();
        assertThatThrownBy(() -> planner.carriedOut(plan))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("organisation.reorganise.tooEarly");
        assertThat(planner.waiting()).contains(plan);
        planner.discarded(plan);
        assertThat(planner.waiting()).doesNotContain(plan);
    }

    @Test
    void a_goal_far_below_the_department_that_ends_stays_in_the_tree() {
        var between = organisation.aDepartment("Recruiting", DepartmentType.HR, hr);
        var goal = organisation.aDepartment("Ausbildung", DepartmentType.HR, between);

        var split =
                planner.planned(new Split(hr, goal, null, Set.of(), Set.of("department " + between.value()), today));
        assertThat(planner.only(split, Group.CONFLICT).sentence().key())
                .isEqualTo("organisation.reorganise.conflict.circle");
        planner.discarded(split);
        var merge = planner.planned(new Merge(hr, goal, today));
        assertThat(planner.sentences(merge))
                .contains("organisation.reorganise.move.up")
                .doesNotContain("organisation.reorganise.move.below");
        planner.carriedOut(merge);

        assertThat(above(goal)).isEqualTo(between);
        assertThat(above(between)).isNull();
    }

    @Test
    void a_list_of_plans_asks_as_often_for_many_as_for_one() {
        var tomorrow = today.plusDays(1);
        var plans = new ArrayList<String>();
        plans.add(planner.planned(new NewHead(hr, organisation.aPerson(hr), tomorrow)));
        var one = costOfWaiting();
        plans.add(planner.planned(new Merge(marketing, hr, tomorrow)));
        plans.add(planner.planned(new NewHead(marketing, organisation.aPerson(hr), tomorrow)));

        assertThat(costOfWaiting()).isEqualTo(one);
        plans.forEach(planner::discarded);
    }

    private int costOfWaiting() {
        StatementCounter.reset();
        planner.waiting();
        return StatementCounter.count();
    }

    private DepartmentId above(DepartmentId department) {
        return responsibility
                .as(PersonId.fresh(), () -> company.findDepartment(department))
                .orElseThrow()
                .parent();
    }

    @Test
    void past_days_and_senseless_plans_are_refused() {
        assertThatThrownBy(() -> planner.planned(new Merge(hr, marketing, today.minusDays(1))))
                .hasMessage("organisation.reorganise.notInThePast");
        assertThatThrownBy(() -> planner.planned(new Merge(hr, hr, today))).hasMessage("organisation.reorganise.same");
        planner.carriedOut(planner.planned(new Merge(hr, marketing, today)));
        assertThatThrownBy(() -> planner.planned(new Merge(hr, marketing, today)))
                .hasMessage("organisation.reorganise.hasEnded");
    }

    @Test
    void a_preview_asks_as_often_for_many_people_as_for_few() {
        var few = statements();
        for (var n = 0; n < 10; n++) {
            responsibility.told(organisation.aPerson(hr), Roles.APPROVER, hr, Planner.around(today));
        }

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(60);
    }

    private int statements() {
        var plan = planner.planned(new Merge(hr, marketing, today));
        responsibility.told(organisation.aPerson(hr), Roles.APPROVER, hr, Planner.around(today));
        StatementCounter.reset();
        planner.seen(plan);
        return StatementCounter.count();
    }

    private List<String> entriesAbout(DepartmentId department) {
        return entityManager
                .createQuery(
                        "select e.operation from AuditEntry e where e.subjectKind = 'department'"
                                + " and e.subjectId = :which order by e.seq",
                        String.class)
                .setParameter("which", department.value())
                .getResultList();
    }
}
