package org.leitplanke.guideline;

import java.io.Serializable;
import java.time.Instant;
import org.leitplanke.platform.PersonId;

/**
 * A version that somebody is working on.
 *
 * @param writtenBy who wrote last
 * @param since when that was, or when it was submitted or returned
 */
public record DraftRow(
        String guideline,
        String version,
        int number,
        String title,
        VersionState state,
        PersonId writtenBy,
        PersonId submittedBy,
        Instant since)
        implements Serializable {

    /** As the database tells it. */
    public DraftRow(
            String guideline,
            String version,
            int number,
            String title,
            Stage stage,
            PersonId writtenBy,
            PersonId submittedBy,
            Instant writtenAt,
            Instant submittedAt,
            Instant decidedAt) {
        this(
                guideline,
                version,
                number,
                title,
                VersionState.of(stage, null, null, null),
                writtenBy,
                submittedBy,
                switch (stage) {
                    case IN_REVIEW -> submittedAt;
                    case RETURNED -> decidedAt;
                    case DRAFT, RELEASED, WITHDRAWN -> writtenAt;
                });
    }
}
