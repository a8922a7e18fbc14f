package org.leitplanke.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.guideline.GuidelineId;
import org.leitplanke.guideline.GuidelineQueries;
import org.leitplanke.guideline.PublishedGuidelines;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Consequence;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.organisation.PlannedChange.Merge;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Assigning;
import org.leitplanke.responsibility.Deputising;
import org.leitplanke.responsibility.DeputyScope;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.Roles;

/** What follows when departments or people move: deputies, audiences of guidelines, and roles that are kept. */
@ExtendWith(ArquillianExtension.class)
class ReorganisationFollowersIT {

    @Inject
    Planner planner;

    @Inject
    Deputising deputising;

    @Inject
    Assigning assigning;

    @Inject
    EffectQueries effect;

    @Inject
    PublishedGuidelines published;

    @Inject
    GuidelineQueries guidelines;

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    Days days;

    private DepartmentId hr;
    private DepartmentId marketing;
    private PersonId head;
    private PersonId eva;
    private LocalDate today;

    @BeforeEach
    void two_departments() {
        hr = organisation.aDepartment("Personal", DepartmentType.HR);
        marketing = organisation.aDepartment("Marketing", DepartmentType.HR);
        head = organisation.aHeadOf(hr);
        eva = organisation.aPerson(hr, "Eva", "Brandt");
        today = days.todayOf(eva);
    }

    @Test
    void when_departments_merge_whoever_stands_in_there_stands_in_afterwards() {
        var ben = organisation.aPerson(hr, "Ben", "Springt-Ein");
        responsibility.qualify(eva, Roles.APPROVER, "HR");
        responsibility.qualify(ben, Roles.APPROVER, "HR");
        responsibility.told(eva, Roles.APPROVER, hr, Planner.around(today));
        var scope = DeputyScope.place(Place.department(hr));
        responsibility.does(eva, () -> deputising.nameWithin(scope, ben, today, today.plusDays(20)));

        planner.carriedOut(planner.planned(new Merge(hr, marketing, today)));

        assertThat(responsibility.as(ben, () -> effect.holding(ben, Roles.APPROVER, Place.department(marketing))))
                .hasValueSatisfying(holding -> assertThat(holding.inPlaceOf()).isEqualTo(eva));
    }

    @Test
    void when_departments_merge_guidelines_follow_as_somebody_says() {
        var ina = organisation.aPerson(marketing, "Ina", "Schon-Da");
        var first = published.inForceFor(hr);
        var second = published.inForceFor(hr);

        var plan = planner.planned(new Merge(hr, marketing, today));
        var asked = planner.seen(plan).of(Consequence.Group.DECISION).stream()
                .map(Consequence::key)
                .filter(key -> key.startsWith("audience "))
                .toList();
        assertThat(asked).hasSize(2);
        planner.carriedOut(plan, Map.of(asked.get(0), "LEAVE"));

        assertThat(owes(ina, first) ^ owes(ina, second))
                .as("the one that follows, and not the one that was left")
                .isTrue();
    }

    @Test
    void whoever_keeps_a_role_after_a_move_has_held_it_before_as_well() {
        responsibility.qualify(eva, Roles.APPROVER, "HR");
        var role = responsibility.told(eva, Roles.APPROVER, hr, Planner.around(today));
        organisation.move(eva, organisation.aDepartment("Recruiting", DepartmentType.HR, hr), today);
        assertThat(responsibility.inEffectByTheRule(hr, today)).isEmpty();

        responsibility.does(head, () -> assigning.keep(role), PortalRole.DEPARTMENT_HEAD);

        assertThat(responsibility.inEffectByTheRule(hr, today)).containsExactly(role);
        assertThat(responsibility.inEffectByTheRule(hr, today.minusDays(1)))
                .hasSize(1)
                .isEqualTo(responsibility.inEffectByTheStatement(hr, today.minusDays(1)));
    }

    private boolean owes(PersonId person, GuidelineId guideline) {
        return responsibility.as(person, () -> guidelines.mine(Language.DE)).stream()
                .anyMatch(row -> row.id().equals(guideline.value()) && row.isOwed());
    }
}
