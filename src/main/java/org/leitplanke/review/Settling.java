package org.leitplanke.review;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_ASSIGN;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.Reconfirmation;

/**
 * Writes down what became of everything when a review is over. Nothing waits for it: whether an assignment counts follows
 * from the day of the deadline, which stands on the assignment since the review began.
 */
@UseCase
public class Settling {

    @Inject
    Reviews reviews;

    @Inject
    ReviewReader reader;

    @Inject
    Reconfirmation assignments;

    @Inject
    OrganisationQueries organisation;

    @Inject
    Days days;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /**
     * Settles every review whose deadline is over at the site of its department.
     *
     * @return how many
     */
    @Requires(RESPONSIBILITY_ASSIGN)
    public int settleDue() {
        var due = reader.rows(" WHERE r.closed_at IS NULL", organisation.departments()).stream()
                .filter(row -> !row.open())
                .map(row -> reviews.get(row.id()))
                .toList();
        due.forEach(this::settle);
        return due.size();
    }

    /** What was answered with an end, or left unanswered in a review that ends it, ends the day after the deadline. */
    void settle(ReviewCampaign review) {
        if (review.isClosed()) {
            return;
        }
        var lines = reviews.linesOf(review.id());
        var today = organisation
                .findDepartment(review.department())
                .map(department -> days.todayAt(department.site()))
                .orElseGet(days::today);
        var over = review.firstDayAfter(today);
        var there = assignments.stillThere(
                lines.stream().map(ReviewLine::assignment).toList(), over);
        for (var line : lines) {
            var left = there.contains(line.assignment());
            if (left && line.ends(review.unanswered())) {
                var by = line.isAnswered() ? line.answeredBy() : Actor.SYSTEM;
                assignments.over(line.assignment(), over, by);
            }
            line.settle(review.unanswered(), !left);
        }
        var answered = (int) lines.stream().filter(ReviewLine::isAnswered).count();
        happened.fire(review.close(answered, lines.size() - answered, clock.instant()));
    }
}
