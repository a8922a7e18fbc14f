package org.leitplanke.approval;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Place;

/**
 * A step that waits for a decision.
 *
 * @param requesterName filled in by the queue
 * @param left working time left, filled in by the queue
 */
public record QueueRow(
        String id,
        String title,
        String channelName,
        PersonId requester,
        String requesterName,
        StepKind kind,
        StepState state,
        Place place,
        Instant dueAt,
        long leftSeconds,
        int risk,
        Post.Basis basis,
        Duration left)
        implements Serializable {

    /** As the database tells it. */
    public QueueRow(
            String id,
            String title,
            String channelName,
            PersonId requester,
            StepKind kind,
            StepState state,
            Place.Kind placeKind,
            String placeId,
            Instant dueAt,
            long leftSeconds,
            int risk,
            Post.Basis basis) {
        this(
                id,
                title,
                channelName,
                requester,
                "",
                kind,
                state,
                new Place(placeKind, placeId),
                dueAt,
                leftSeconds,
                risk,
                basis,
                Duration.ofSeconds(leftSeconds));
    }

    QueueRow with(String name, Duration now) {
        return new QueueRow(
                id, title, channelName, requester, name, kind, state, place, dueAt, leftSeconds, risk, basis, now);
    }
}
