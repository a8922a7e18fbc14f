package org.leitplanke.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Personal;
import org.leitplanke.platform.SubjectRef;

/** What happens to an assignment between being given and being over: changes, withdrawals and exceptions. */
sealed interface AssignmentEvent extends DomainEvent {

    /** Which assignment it is about. */
    String assignment();

    @Override
    default SubjectRef subject() {
        return ResponsibilityEvent.filed(assignment());
    }

    /** Its days are others now. */
    record TermChanged(
            String assignment,
            PersonId person,
            LocalDate from,
            LocalDate until,
            LocalDate fromBefore,
            LocalDate untilBefore,
            Instant at)
            implements AssignmentEvent {}

    /** The head took back what had been reserved for too long (BR-18). */
    record ReservationWithdrawn(
            String assignment,
            PersonId person,
            RoleCode role,
            LocalDate on,
            @Personal String remark,
            Instant at) implements AssignmentEvent {}

    /** Somebody declared that she takes a voluntary role (BR-17). */
    record RoleDeclared(String assignment, PersonId person, RoleCode role, LocalDate from, LocalDate until, Instant at)
            implements AssignmentEvent {}

    /** The head agreed to the working time of a voluntary role. */
    record WorkingTimeAgreed(String assignment, PersonId person, RoleCode role, Instant at)
            implements AssignmentEvent {}

    /** Somebody proposed that a role is held beside another one for a while (BR-20). */
    record ExemptionProposed(
            String assignment,
            PersonId person,
            LocalDate until,
            @Personal String reason,
            Instant at) implements AssignmentEvent {}

    /** The social media lead or compliance said yes; {@code granted} when both have. */
    record ExemptionApproved(String assignment, PersonId person, boolean byLead, boolean granted, Instant at)
            implements AssignmentEvent {}

    /** The social media lead or compliance said no. */
    record ExemptionRefused(
            String assignment, PersonId person, @Personal String remark, Instant at) implements AssignmentEvent {}

    /** An exception was ended before its time. */
    record ExemptionEnded(String assignment, PersonId person, LocalDate on, Instant at) implements AssignmentEvent {}
}
