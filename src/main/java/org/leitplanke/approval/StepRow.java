package org.leitplanke.approval;

import java.io.Serializable;
import java.time.Instant;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Place;

/**
 * A step on the way of a request, with its decision if there is one.
 *
 * @param dueAt when its working time is over, as long as the clock runs
 * @param leftSeconds working time left while the clock stands still
 */
public record StepRow(
        String request,
        String id,
        int round,
        StepKind kind,
        StepState state,
        Place.Kind placeKind,
        String placeId,
        Instant openedAt,
        Instant dueAt,
        long leftSeconds,
        Verdict verdict,
        PersonId decidedBy,
        PersonId inPlaceOf,
        String reasonText,
        String ownWords,
        Instant decidedAt)
        implements Serializable {

    /** Where the role of the step has to be held. */
    public Place place() {
        return new Place(placeKind, placeId);
    }

    /** Whether somebody is expected to do something here: decide, or answer. */
    public boolean isCurrent() {
        return state == StepState.OPEN || state == StepState.INQUIRY;
    }
}
