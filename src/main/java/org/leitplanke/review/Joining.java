package org.leitplanke.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.responsibility.Reconfirmation;
import org.leitplanke.review.ReviewEvent.ReviewJoined;

/**
 * Lets the lines of a review be asked in another one when their departments merge. What was answered stays; the deadline
 * and what becomes of the rest are those of the other review.
 */
@ApplicationScoped
class Joining {

    @Inject
    Reviews reviews;

    @Inject
    Reconfirmation assignments;

    @Inject
    Clock clock;

    ReviewJoined join(ReviewCampaign ending, ReviewCampaign other) {
        var present = reviews.linesOf(other.id()).stream()
                .collect(Collectors.toMap(ReviewLine::assignment, Function.identity()));
        var lines = reviews.linesOf(ending.id());
        List<String> stopping = new ArrayList<>();
        List<String> goingOn = new ArrayList<>();
        for (var line : lines) {
            var counting = present.getOrDefault(line.assignment(), line);
            if (counting == line) {
                line.join(other);
            } else {
                counting.takeOver(line);
            }
            (counting.stopsAtTheDeadline(other.unanswered()) ? stopping : goingOn).add(line.assignment());
        }
        assignments.countUntil(stopping, other.deadline());
        assignments.countBeyond(goingOn, ending.deadline());
        return ending.join(other, lines.size(), clock.instant());
    }
}
