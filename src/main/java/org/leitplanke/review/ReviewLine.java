package org.leitplanke.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Reconfirmation;
import org.leitplanke.review.ReviewEvent.AssignmentReviewed;

/** An assignment that is looked at in a review, with the answer of the reviewer and what became of it. */
@Entity
@Table(name = "review_line")
class ReviewLine {

    private static final int LONGEST_REMARK = 1000;

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "revision")
    private long revision;

    @Column(name = "campaign_id")
    private String review;

    @Column(name = "assignment_id")
    private String assignment;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "department_id")
    private String department;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    private Answer answer;

    @Column(name = "remark")
    private String remark;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private PersonId answeredBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "open_key")
    private String openKey; // makes a second question about the same assignment fail in the database

    protected ReviewLine() {}

    ReviewLine(String review, Reconfirmation.Open open) {
        this.id = UUID.randomUUID().toString();
        this.review = review;
        this.assignment = open.assignment();
        this.person = open.person();
        this.department = open.department().value();
        this.openKey = open.assignment();
    }

    /** Says keep, change or end. Nobody answers for herself. */
    AssignmentReviewed answer(Answer given, String words, PersonId by, Instant now) {
        if (person.equals(by)) {
            throw new BrokenReview.NotYourself();
        }
        var said = words == null || words.isBlank() ? null : words.strip();
        if (said != null && said.length() > LONGEST_REMARK) {
            throw new InvalidInput("remark", "review.remarkTooLong", LONGEST_REMARK);
        }
        answer = given;
        remark = said;
        answeredAt = now;
        answeredBy = by;
        return new AssignmentReviewed(review, assignment, person, given, said, by, now);
    }

    /** What is to be changed has to be said. */
    static boolean needsRemark(Answer given, String words) {
        return given == Answer.CHANGE && (words == null || words.isBlank());
    }

    /** Whether this is what was answered already. */
    boolean says(Answer given, String words) {
        var said = words == null || words.isBlank() ? null : words.strip();
        return given == answer && Objects.equals(said, remark);
    }

    boolean isAnswered() {
        return answer != null;
    }

    /** Whether the assignment ends when the review is over. */
    boolean ends(Unanswered otherwise) {
        return answer == Answer.END || answer == null && otherwise == Unanswered.END;
    }

    /** What became of it; {@code over} when it was over before. */
    void settle(Unanswered otherwise, boolean over) {
        outcome = over ? Outcome.OVER : result(otherwise);
        openKey = id;
    }

    private Outcome result(Unanswered otherwise) {
        if (answer == null) {
            return switch (otherwise) {
                case KEEP -> Outcome.KEPT;
                case SUSPEND -> Outcome.SUSPENDED;
                case END -> Outcome.ENDED;
            };
        }
        return switch (answer) {
            case KEEP -> Outcome.KEPT;
            case CHANGE -> Outcome.CHANGED;
            case END -> Outcome.ENDED;
        };
    }

    /** The assignment belongs to another department since. */
    void follow(DepartmentId into) {
        department = into.value();
    }

    /** It is asked in the other review from now on; what was answered stays. */
    void join(ReviewCampaign other) {
        review = other.id();
    }

    /** Whether the assignment counts no longer than until the deadline, as things stand. */
    boolean stopsAtTheDeadline(Unanswered otherwise) {
        return answer == null ? otherwise.stopsEffect() : answer == Answer.END;
    }

    String id() {
        return id;
    }

    String review() {
        return review;
    }

    String assignment() {
        return assignment;
    }

    PersonId person() {
        return person;
    }

    DepartmentId department() {
        return new DepartmentId(department);
    }

    /** Who answered; null while nobody has. */
    PersonId answeredBy() {
        return answeredBy;
    }
}
