package org.leitplanke.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;
import org.leitplanke.review.ReviewEvent.ReviewClosed;
import org.leitplanke.review.ReviewEvent.ReviewJoined;
import org.leitplanke.review.ReviewEvent.ReviewOpened;
import org.leitplanke.review.ReviewEvent.ReviewWentAlong;

/** A review of all assignments of a department. It is over at the end of its deadline, at the department's own site. */
@Entity
@Table(name = "review_campaign")
class ReviewCampaign {

    /** Enough to answer in, even with a holiday in between. */
    static final int SHORTEST_DAYS = 7;

    static final int LONGEST_DAYS = 90;

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "revision")
    private long revision;

    @Column(name = "department_id")
    private String department;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private PersonId openedBy;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "deadline")
    private LocalDate deadline;

    @Enumerated(EnumType.STRING)
    @Column(name = "unanswered")
    private Unanswered unanswered;

    @Column(name = "repeats_id")
    private String repeats;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "joined_id")
    private String joined; // its lines are asked in that review since

    @Column(name = "open_key")
    private String openKey; // makes a second click on "start" fail in the database

    protected ReviewCampaign() {}

    /**
     * @param repeats the review whose unanswered lines are asked again; null for a new one
     */
    ReviewCampaign(
            DepartmentId department,
            LocalDate today,
            LocalDate deadline,
            Unanswered unanswered,
            String repeats,
            PersonId by,
            Instant now) {
        if (deadline.isBefore(today.plusDays(SHORTEST_DAYS))) {
            throw new InvalidInput("deadline", "review.deadlineTooSoon", SHORTEST_DAYS);
        }
        if (deadline.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new InvalidInput("deadline", "review.deadlineTooLate", LONGEST_DAYS);
        }
        this.id = UUID.randomUUID().toString();
        this.department = department.value();
        this.openedAt = now;
        this.openedBy = by;
        this.firstDay = today;
        this.deadline = deadline;
        this.unanswered = unanswered;
        this.repeats = repeats;
        this.openKey = department.value();
    }

    ReviewOpened opened(int lines) {
        return new ReviewOpened(id, department(), deadline, unanswered, lines, openedBy, openedAt);
    }

    /** Whether the very same review was asked for once more. */
    boolean isLike(LocalDate otherDeadline, Unanswered other, String otherRepeats) {
        return deadline.equals(otherDeadline)
                && unanswered == other
                && (repeats == null ? otherRepeats == null : repeats.equals(otherRepeats));
    }

    /** Whether answers can be given and corrected on this day. */
    boolean isOpenOn(LocalDate day) {
        return closedAt == null && !day.isAfter(deadline);
    }

    /** From which day on an end counts: after the deadline, or today when it is closed before. */
    LocalDate firstDayAfter(LocalDate today) {
        return today.isAfter(deadline) ? deadline.plusDays(1) : today;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    ReviewClosed close(int answered, int open, Instant now) {
        closedAt = now;
        openKey = id;
        return new ReviewClosed(id, department(), answered, open, now);
    }

    /** Its department became part of another one, and it goes on there with its lines and answers. */
    ReviewWentAlong goAlong(DepartmentId into, Instant now) {
        var gone = new ReviewWentAlong(id, department(), into, now);
        department = into.value();
        openKey = into.value();
        return gone;
    }

    /** Its lines are asked in the other review from now on. */
    ReviewJoined join(ReviewCampaign other, int lines, Instant now) {
        closedAt = now;
        openKey = id;
        joined = other.id;
        return new ReviewJoined(id, department(), other.id, lines, now);
    }

    String id() {
        return id;
    }

    DepartmentId department() {
        return new DepartmentId(department);
    }

    LocalDate deadline() {
        return deadline;
    }

    /** The review it became part of; null for its own. */
    String joined() {
        return joined;
    }

    Unanswered unanswered() {
        return unanswered;
    }
}
