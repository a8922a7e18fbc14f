package org.leitplanke.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.persistence.StatementCounter;
import org.leitplanke.responsibility.Reconfirming;

/** Reviews that meet: one after the other, one above the other, and one whose department is gone. */
@ExtendWith(ArquillianExtension.class)
class ReviewEdgesIT {

    private static final int AFTER = 11;

    @Inject
    OrganisationFixture organisation;

    @Inject
    ReviewFixture world;

    @Inject
    Reviewing reviewing;

    @Inject
    ReviewQueries reviews;

    @Inject
    ReviewAtHome home;

    @Inject
    Reconfirming reconfirming;

    @Test
    void the_next_review_begins_the_day_after_the_last_one_although_no_job_has_run() {
        var team = world.aTeam(2);
        var last = world.open(team, Unanswered.SUSPEND);

        var next = world.on(AFTER, team.head(), () -> reviewing.open(team.id(), later(), Unanswered.KEEP));

        assertThat(world.review(team, next, AFTER).lines()).hasSize(2);
        assertThat(world.review(team, last, AFTER).row().closed()).isTrue();
    }

    @Test
    void what_the_head_above_asks_about_is_not_asked_again_below() {
        var team = world.aTeam(1);
        var last = world.open(team, Unanswered.SUSPEND);
        world.on(AFTER, team.head(), () -> ReviewFixture.done(() -> reviewing.close(last)));
        world.on(AFTER, team.boss(), () -> reviewing.open(team.above(), later(), Unanswered.KEEP));

        assertThatThrownBy(() -> world.again(team, last, AFTER)).isInstanceOf(BrokenReview.NothingToReview.class);
        assertThat(world.on(AFTER, team.head(), () -> reviews.start(team.id())).assignments())
                .isZero();
    }

    @Test
    void in_a_review_from_above_the_head_of_a_part_answers_for_her_people_and_sees_no_others() {
        var team = world.aTeam(1);
        var other = organisation.aDepartment("Nebenan", DepartmentType.HR, team.above());
        organisation.aHeadOf(other);
        world.holds(organisation.aPerson(other), other);
        var id = world.open(team.boss(), team.above(), Unanswered.SUSPEND);

        assertThat(world.tasks(team.head())).extracting(Task::link).containsExactly("/review/answer.xhtml?id=" + id);
        var seen = world.review(team, id, 1);
        assertThat(seen.lines()).hasSize(1).allMatch(ReviewedLine::mayAnswer);
        assertThat(seen.row().lines()).isEqualTo(1);
        world.answer(team.head(), id, seen.lines().get(0), Answer.KEEP, null);
        assertThat(world.on(1, team.head(), reviews::reviews))
                .filteredOn(row -> row.id().equals(id))
                .extracting(ReviewRow::word)
                .containsExactly("ANSWERED");
        assertThat(world.review(team, id, 1).mayClose()).isFalse();
        assertThatThrownBy(() -> world.on(1, world.aTeam(1).head(), () -> reviews.review(id, 0)))
                .isInstanceOf(BrokenReview.NotYourDepartment.class);
    }

    @Test
    void when_a_department_is_gone_before_everything_is_answered_the_lead_is_asked() {
        var team = world.aTeam(1);
        var id = world.open(team, Unanswered.END);
        organisation.end(team.id(), ReviewFixture.DEADLINE.minusDays(8));
        var lead = world.lead();

        assertThat(links(lead)).contains("/review/answer.xhtml?id=" + id);
        var line = world.on(1, lead, () -> reviews.review(id, 0), PortalRole.SOCIAL_MEDIA_LEAD)
                .lines()
                .get(0);
        assertThat(line.mayAnswer()).isTrue();
        world.on(1, lead, () -> world.give(id, line, Answer.KEEP, null), PortalRole.SOCIAL_MEDIA_LEAD);
        assertThat(links(lead)).doesNotContain("/review/answer.xhtml?id=" + id);
    }

    @Test
    void what_still_counts_is_confirmed_in_its_review_and_nowhere_else() {
        var team = world.aTeam(1);
        var line = world.review(team, world.open(team, Unanswered.SUSPEND), 1)
                .lines()
                .get(0);

        world.on(1, team.head(), () -> ReviewFixture.done(() -> reconfirming.confirm(line.assignment())));

        assertThat(world.inEffect(team, AFTER)).isZero();
    }

    @Test
    void looking_at_many_answers_costs_what_looking_at_two_costs() {
        assertThat(costOfSayingTheSame(20)).isEqualTo(costOfSayingTheSame(2)).isLessThan(15);
    }

    private int costOfSayingTheSame(int lines) {
        var team = world.aTeam(lines);
        var id = world.open(team, Unanswered.SUSPEND);
        var given = world.review(team, id, 1).lines().stream()
                .map(line -> new Reviewing.Given(line.id(), Answer.KEEP, null, "line:0:remark"))
                .toList();
        world.on(1, team.head(), () -> ReviewFixture.done(() -> reviewing.answer(id, given)));
        StatementCounter.reset();
        world.on(1, team.head(), () -> ReviewFixture.done(() -> reviewing.answer(id, given)));
        return StatementCounter.count();
    }

    private List<String> links(PersonId lead) {
        return world.on(1, lead, () -> home.tasksOf(lead, Language.DE), PortalRole.SOCIAL_MEDIA_LEAD).stream()
                .map(Task::link)
                .toList();
    }

    private static LocalDate later() {
        return ReviewFixture.DEADLINE.plusDays(30);
    }
}
