package org.leitplanke.approval;

import java.time.Instant;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Personal;
import org.leitplanke.platform.SubjectRef;

/** What can happen to a request. */
public sealed interface ApprovalEvent extends DomainEvent {

    /** The request it happened to. */
    String request();

    @Override
    default SubjectRef subject() {
        return new SubjectRef("approval", request());
    }

    /** Somebody began to write a request. */
    record RequestDrafted(String request, PersonId requester, Instant at) implements ApprovalEvent {}

    /** The draft was changed and saved. */
    record DraftSaved(String request, String fingerprint, Instant at) implements ApprovalEvent {}

    /** The text was frozen and sent to be decided. */
    record RequestSubmitted(
            String request, ApprovalType type, int round, String fingerprint, String catalogue, Instant at)
            implements ApprovalEvent {}

    /** Somebody who effectively held the role decided a step. */
    record StepDecided(
            String request,
            String step,
            StepKind kind,
            Verdict verdict,
            PersonId by,
            PersonId inPlaceOf,
            String assignment,
            String facts,
            String fingerprint,
            String reasonCode,
            boolean inTime,
            @Personal String words,
            Instant at)
            implements ApprovalEvent {}

    /** A question to the requester; the clock stands still. */
    record InquiryAsked(
            String request,
            String step,
            PersonId by,
            PersonId inPlaceOf,
            @Personal String question,
            Instant at) implements ApprovalEvent {}

    /** The requester answered; the clock runs again, or the text changed and everything starts anew. */
    record InquiryAnswered(
            String request,
            String step,
            boolean textChanged,
            String fingerprint,
            @Personal String answer,
            Instant at) implements ApprovalEvent {}

    /** The requester says that a condition is met. */
    record ConditionFulfilled(
            String request,
            String condition,
            String code,
            @Personal String proof,
            Instant at) implements ApprovalEvent {}

    /** Somebody who effectively holds the role is not satisfied with the proof. */
    record ConditionSentBack(
            String request,
            String condition,
            String code,
            PersonId by,
            PersonId inPlaceOf,
            @Personal String remark,
            Instant at)
            implements ApprovalEvent {}

    /** The requester left; somebody else stands by the request from now on. */
    record RequestHandedOver(String request, PersonId from, PersonId to, PersonId by, Instant at)
            implements ApprovalEvent {}

    /** The requester changed her mind. */
    record RequestWithdrawn(String request, Instant at) implements ApprovalEvent {}

    /** It is out; proven with its link. */
    record PostPublished(
            String request,
            String channel,
            PersonId by,
            PersonId inPlaceOf,
            String assignment,
            String fingerprint,
            @Personal String link,
            Instant at)
            implements ApprovalEvent {}

    /** The channel of a request went to another department; whoever approves there decides from then on. */
    record RequestRerouted(String request, DepartmentId from, DepartmentId to, Instant at) implements ApprovalEvent {}
}
