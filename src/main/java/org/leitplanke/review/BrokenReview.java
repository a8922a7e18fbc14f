package org.leitplanke.review;

import org.leitplanke.platform.Refusal;
import org.leitplanke.platform.RuleViolation;

/** The rules of reviews that can say no. */
public interface BrokenReview {

    /** Nobody certifies herself; the next head above does. */
    final class NotYourself extends Refusal {
        NotYourself() {
            super("review.notYourself");
        }
    }

    /** A department is reviewed by its head or one above, by the social media lead only where there is no head. */
    final class NotYourDepartment extends Refusal {
        NotYourDepartment() {
            super("review.notYourDepartment");
        }
    }

    /** One review of a department at a time. */
    final class AlreadyRunning extends RuleViolation {
        AlreadyRunning() {
            super("review.alreadyRunning");
        }
    }

    /** Answers can be given and corrected until the end of the deadline. */
    final class DeadlineOver extends RuleViolation {
        DeadlineOver() {
            super("review.deadlineOver");
        }
    }

    /** A review without assignments is none. */
    final class NothingToReview extends RuleViolation {
        NothingToReview() {
            super("review.nothing");
        }
    }

    /** Before the deadline a review is closed only when everything is answered. */
    final class StillOpen extends RuleViolation {
        StillOpen(long open) {
            super("review.stillOpen", open);
        }
    }

    /** Only what nobody answered is asked again, and only when the review is over. */
    final class NotOverYet extends RuleViolation {
        NotOverYet() {
            super("review.notOverYet");
        }
    }
}
