package org.leitplanke.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Refusal;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.persistence.StatementCounter;
import org.leitplanke.responsibility.Reconfirming;

/** A yearly review from its start to what becomes of everything. */
@ExtendWith(ArquillianExtension.class)
class ReviewIT {

    private static final int AFTER = 11;

    @Inject
    OrganisationFixture organisation;

    @Inject
    ReviewFixture world;

    @Inject
    Reviewing reviewing;

    @Inject
    ReviewAtHome home;

    @Inject
    Settling settling;

    @Inject
    Reconfirming reconfirming;

    @Test
    void what_nobody_answers_is_kept_suspended_or_ended_as_each_review_said() {
        var kept = world.aTeam(2);
        var suspended = world.aTeam(2);
        var ended = world.aTeam(2);
        world.open(kept, Unanswered.KEEP);
        world.open(suspended, Unanswered.SUSPEND);
        var ending = world.open(ended, Unanswered.END);

        assertThat(List.of(world.inEffect(kept, 10), world.inEffect(suspended, 10), world.inEffect(ended, 10)))
                .as("on the last day")
                .containsOnly(2);
        assertThat(List.of(world.inEffect(kept, AFTER), world.inEffect(suspended, AFTER), world.inEffect(ended, AFTER)))
                .as("the day after, before any job has run")
                .containsExactly(2, 0, 0);

        world.on(AFTER, world.lead(), settling::settleDue, PortalRole.SOCIAL_MEDIA_LEAD);

        assertThat(List.of(world.inEffect(kept, AFTER), world.inEffect(suspended, AFTER), world.inEffect(ended, AFTER)))
                .containsExactly(2, 0, 0);
        assertThat(world.review(ended, ending, AFTER).lines())
                .extracting(ReviewedLine::outcome)
                .containsOnly(Outcome.ENDED);
    }

    @Test
    void the_head_answers_for_others_and_the_head_above_for_her() {
        var team = world.aTeam(2);
        var own = world.holds(team.head(), team.id());
        var id = world.open(team, Unanswered.SUSPEND);
        var lines = world.review(team, id, 1).lines();
        var hers = lines.stream()
                .filter(line -> line.assignment().equals(own))
                .findFirst()
                .orElseThrow();

        assertThat(hers.mayAnswer()).isFalse();
        assertThat(lines).filteredOn(ReviewedLine::mayAnswer).hasSize(2);
        assertThatThrownBy(() -> world.answer(team.head(), id, hers, Answer.KEEP, null))
                .isInstanceOf(BrokenReview.NotYourself.class);
        assertThatThrownBy(() -> world.answer(team.recruiters().get(0), id, hers, Answer.KEEP, null))
                .isInstanceOf(BrokenReview.NotYourDepartment.class);
        assertThat(world.tasks(team.head())).hasSize(1);
        assertThat(world.tasks(team.boss())).hasSize(1);

        world.answer(team.boss(), id, hers, Answer.KEEP, null);

        assertThat(world.tasks(team.boss())).isEmpty();
        assertThat(world.tasks(team.head()).get(0).minutes()).isEqualTo(2);
    }

    @Test
    void an_answer_can_be_corrected_until_the_deadline_and_an_end_counts_the_day_after() {
        var team = world.aTeam(2);
        var id = world.open(team, Unanswered.SUSPEND);
        var first = world.review(team, id, 1).lines().get(0);
        var second = world.review(team, id, 1).lines().get(1);

        assertThatThrownBy(() -> world.answer(team.head(), id, first, Answer.CHANGE, " "))
                .isInstanceOfSatisfying(
                        InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo("line:0:remark"));
        world.answer(team.head(), id, first, Answer.END, null);
        world.answer(team.head(), id, first, Answer.CHANGE, "nur noch Ausbildung");
        world.answer(team.head(), id, second, Answer.END, "wechselt");

        assertThat(world.inEffect(team, 10)).isEqualTo(2);
        assertThat(world.inEffect(team, AFTER)).isEqualTo(1);
        assertThatThrownBy(() -> world.on(AFTER, team.head(), () -> world.give(id, first, Answer.KEEP, null)))
                .isInstanceOf(BrokenReview.DeadlineOver.class);
        world.on(AFTER, world.lead(), settling::settleDue, PortalRole.SOCIAL_MEDIA_LEAD);
        assertThat(world.review(team, id, AFTER).lines())
                .extracting(ReviewedLine::outcome)
                .containsExactly(Outcome.CHANGED, Outcome.ENDED);
    }

    @Test
    void only_what_stayed_open_is_asked_again_and_a_late_yes_counts_from_its_day() {
        var team = world.aTeam(2);
        var id = world.open(team, Unanswered.SUSPEND);
        var answered = world.review(team, id, 1).lines().get(0);
        world.answer(team.head(), id, answered, Answer.KEEP, null);
        assertThatThrownBy(() -> world.again(team, id, 5)).isInstanceOf(BrokenReview.NotOverYet.class);

        var next = world.again(team, id, AFTER);
        var left = world.review(team, next, AFTER).lines();

        assertThat(left).hasSize(1).noneMatch(line -> line.assignment().equals(answered.assignment()));
        assertThat(world.inEffect(team, AFTER)).isEqualTo(1);
        world.on(13, team.head(), () -> world.give(next, left.get(0), Answer.KEEP, null));
        assertThat(world.inEffect(team, 12))
                .as("it stays suspended for the days before")
                .isEqualTo(1);
        assertThat(world.inEffect(team, 13)).isEqualTo(2);
    }

    @Test
    void a_double_click_starts_one_review_and_another_one_has_to_wait() {
        var team = world.aTeam(1);

        var first = world.open(team, Unanswered.KEEP);

        assertThat(world.open(team, Unanswered.KEEP)).isEqualTo(first);
        assertThatThrownBy(() -> world.open(team, Unanswered.END)).isInstanceOf(BrokenReview.AlreadyRunning.class);
        assertThatThrownBy(() -> world.open(team.boss(), team.id(), Unanswered.END))
                .isInstanceOf(BrokenReview.AlreadyRunning.class);
        var line = world.review(team, first, 1).lines().get(0);
        world.answer(team.head(), first, line, Answer.KEEP, null);
        world.answer(team.head(), first, line, Answer.KEEP, null);
        world.on(1, team.head(), () -> {
            reviewing.close(first);
            reviewing.close(first);
            return null;
        });
        assertThat(world.review(team, first, 1).row().closed()).isTrue();
    }

    @Test
    void another_department_is_not_reviewed_and_the_lead_steps_in_only_where_nobody_else_can() {
        var team = world.aTeam(1);
        var other = world.aTeam(1);
        var headless = organisation.aDepartment("Ohne Leitung", DepartmentType.HR);
        world.holds(organisation.aPerson(headless), headless);

        assertThatThrownBy(() -> world.open(other.head(), team.id(), Unanswered.KEEP))
                .isInstanceOf(BrokenReview.NotYourDepartment.class);
        assertThatThrownBy(() -> world.on(
                        0,
                        world.lead(),
                        () -> reviewing.open(team.id(), ReviewFixture.DEADLINE, Unanswered.KEEP),
                        PortalRole.SOCIAL_MEDIA_LEAD))
                .isInstanceOf(BrokenReview.NotYourDepartment.class);
        var lead = world.lead();
        var id = world.on(
                0,
                lead,
                () -> reviewing.open(headless, ReviewFixture.DEADLINE, Unanswered.KEEP),
                PortalRole.SOCIAL_MEDIA_LEAD);
        var task = world.on(1, lead, () -> home.tasksOf(lead, Language.DE), PortalRole.SOCIAL_MEDIA_LEAD);
        assertThat(task).extracting(Task::link).contains("/review/answer.xhtml?id=" + id);
    }

    @Test
    void a_role_that_nobody_confirmed_is_confirmed_later_and_counts_from_that_day() {
        var team = world.aTeam(1);
        var id = world.open(team, Unanswered.SUSPEND);
        var line = world.review(team, id, 1).lines().get(0);

        world.on(AFTER, team.head(), () -> ReviewFixture.done(() -> reconfirming.confirm(line.assignment())));

        assertThat(world.inEffect(team, AFTER)).isEqualTo(1);
        assertThat(world.inEffect(team, 10)).isEqualTo(1);
        assertThatThrownBy(() -> world.on(
                        AFTER,
                        team.recruiters().get(0),
                        () -> ReviewFixture.done(() -> reconfirming.confirm(line.assignment()))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_decision_about_somebody_who_moved_can_be_put_off() {
        var team = world.aTeam(1);
        var assignment = world.review(team, world.open(team, Unanswered.KEEP), 1)
                .lines()
                .get(0)
                .assignment();
        var elsewhere = organisation.aDepartment("Anderswo", DepartmentType.OTHER);
        organisation.move(team.recruiters().get(0), elsewhere, LocalDate.of(2026, 11, 20));
        assertThat(world.decisions(team, 1)).isEqualTo(1);

        world.on(1, team.head(), () -> ReviewFixture.done(() -> reconfirming.putOff(assignment)));

        assertThat(world.decisions(team, 14)).isZero();
        assertThat(world.decisions(team, 15)).isEqualTo(1);
    }

    @Test
    void a_review_costs_the_same_for_five_and_for_sixty_lines() {
        var small = world.aTeam(5);
        var large = world.aTeam(60);
        var few = world.open(small, Unanswered.SUSPEND);
        var many = world.open(large, Unanswered.SUSPEND);

        assertThat(cost(() -> world.review(large, many, 1)))
                .isEqualTo(cost(() -> world.review(small, few, 1)))
                .isLessThan(20);
        assertThat(cost(() -> world.tasks(large.head()))).isEqualTo(cost(() -> world.tasks(small.head())));
    }

    private static int cost(Supplier<?> page) {
        StatementCounter.reset();
        page.get();
        return StatementCounter.count();
    }
}
