package org.leitplanke.guideline;

import java.time.Instant;
import java.time.LocalDate;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Personal;
import org.leitplanke.platform.SubjectRef;

/** What happens to guidelines. */
public sealed interface GuidelineEvent extends DomainEvent {

    GuidelineId guideline();

    @Override
    default SubjectRef subject() {
        return new SubjectRef("guideline", guideline().value());
    }

    /** A draft was begun or changed. */
    record GuidelineDrafted(GuidelineId guideline, int version, PersonId by, Instant at) implements GuidelineEvent {}

    /** The owner leaves; somebody else looks after the guideline. */
    record GuidelineHandedOver(GuidelineId guideline, PersonId from, PersonId to, PersonId by, Instant at)
            implements GuidelineEvent {}

    /** A draft was frozen and sent to review. */
    record GuidelineVersionSubmitted(GuidelineId guideline, int version, String fingerprint, PersonId by, Instant at)
            implements GuidelineEvent {}

    /** A submitted version went back to its authors. */
    record GuidelineVersionReturned(
            GuidelineId guideline, int version, @Personal String reason, PersonId by, Instant at)
            implements GuidelineEvent {}

    /** Somebody recorded how the matter stands with the works council. */
    record CoDeterminationRecorded(
            GuidelineId guideline,
            int version,
            CoDetermination.State state,
            @Personal String note,
            Instant at) implements GuidelineEvent {}

    /** A version was released; it binds from a day on. */
    record GuidelineReleased(
            GuidelineId guideline,
            int version,
            int level,
            ChangeKind change,
            String fingerprint,
            LocalDate effectiveFrom,
            PersonId by,
            Instant at)
            implements GuidelineEvent {}

    /** A version was withdrawn: a draft given up, or a guideline that no longer holds. */
    record GuidelineVersionWithdrawn(
            GuidelineId guideline, int version, @Personal String reason, PersonId by, Instant at)
            implements GuidelineEvent {}

    /** Somebody took note of a version. */
    record GuidelineAcknowledged(GuidelineId guideline, int version, int level, PersonId by, Instant at)
            implements GuidelineEvent {}

    /** The departments a version names followed a merge or a split; {@code to} is null when none took the place. */
    record AudienceFollowed(GuidelineId guideline, int version, DepartmentId from, DepartmentId to, Instant at)
            implements GuidelineEvent {}
}
