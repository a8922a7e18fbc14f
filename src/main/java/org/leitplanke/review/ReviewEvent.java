package org.leitplanke.review;

import java.time.Instant;
import java.time.LocalDate;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Personal;
import org.leitplanke.platform.SubjectRef;

/** What happens in reviews of assignments. */
public sealed interface ReviewEvent extends DomainEvent {

    /** The review it happened in. */
    String review();

    @Override
    default SubjectRef subject() {
        return new SubjectRef("review", review());
    }

    /** A review of a department began. */
    record ReviewOpened(
            String review,
            DepartmentId department,
            LocalDate deadline,
            Unanswered unanswered,
            int lines,
            PersonId by,
            Instant at)
            implements ReviewEvent {}

    /** Somebody answered for an assignment, or corrected an answer. */
    record AssignmentReviewed(
            String review,
            String assignment,
            PersonId person,
            Answer answer,
            @Personal String remark,
            PersonId by,
            Instant at)
            implements ReviewEvent {}

    /** A review is over, and what became of everything is written down. */
    record ReviewClosed(String review, DepartmentId department, int answered, int unanswered, Instant at)
            implements ReviewEvent {}

    /** Departments merged, and the review of the one that ended goes on as the review of the other. */
    record ReviewWentAlong(String review, DepartmentId from, DepartmentId into, Instant at) implements ReviewEvent {}

    /** Departments merged, and both were being reviewed: its lines are asked in the other review since. */
    record ReviewJoined(String review, DepartmentId from, String joined, int lines, Instant at)
            implements ReviewEvent {}

    /** Responsibilities went to another department; whoever leads that one answers for them since. */
    record LinesFollowed(String review, DepartmentId from, DepartmentId into, int lines, Instant at)
            implements ReviewEvent {}
}
