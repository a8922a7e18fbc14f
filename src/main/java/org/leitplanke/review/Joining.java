package org.leitplanke.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
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
        var lines = reviews.linesOf(ending.id());
        var stopping = new ArrayList<String>();
        var goingOn = new ArrayList<String>();
        for (var line : lines) {
            line.join(other);
            (line.stopsAtTheDeadline(other.unanswered()) ? stopping : goingOn).add(line.assignment());
        }
        assignments.countUntil(stopping, other.deadline());
        assignments.countBeyond(goingOn, ending.deadline());
        return ending.join(other, lines.size(), clock.instant());
    }
}
