package org.leitplanke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.review.Answer;
import org.leitplanke.review.ReviewQueries;
import org.leitplanke.review.ReviewedLine;
import org.leitplanke.review.Reviewing;
import org.leitplanke.review.Unanswered;

/** The yearly review of responsibilities in marketing is under way; a few answers are given. */
@ApplicationScoped
class DemoReviews {

    private static final String HEAD_OF_MARKETING = "Tobias Lang";
    private static final int BEGAN = 9;
    private static final int LEFT = 21;
    private static final int ANSWERED = 4;

    @Inject
    Cast cast;

    @Inject
    Reviewing reviewing;

    @Inject
    ReviewQueries reviews;

    void begin() {
        var review = cast.as(
                HEAD_OF_MARKETING,
                BEGAN,
                () -> reviewing.open(cast.department("MKT"), cast.day(LEFT), Unanswered.SUSPEND),
                PortalRole.DEPARTMENT_HEAD);
        cast.as(
                HEAD_OF_MARKETING,
                2,
                () -> {
                    reviewing.answer(review, kept(review));
                    return review;
                },
                PortalRole.DEPARTMENT_HEAD);
    }

    private List<Reviewing.Given> kept(String review) {
        return reviews.review(review, 0).lines().stream()
                .filter(ReviewedLine::mayAnswer)
                .limit(ANSWERED)
                .map(line -> new Reviewing.Given(line.id(), Answer.KEEP, null, ""))
                .toList();
    }
}
