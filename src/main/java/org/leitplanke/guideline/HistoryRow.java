package org.leitplanke.guideline;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.leitplanke.platform.PersonId;

/**
 * A version in the history of its guideline.
 *
 * @param until last day; 9999-12-31 when open
 * @param decidedBy who released, returned or withdrew it
 * @param reason of a return or withdrawal
 */
public record HistoryRow(
        String version,
        int number,
        String title,
        String whatsNew,
        ChangeKind changeKind,
        Stage stage,
        LocalDate effectiveFrom,
        LocalDate until,
        PersonId writtenBy,
        Instant submittedAt,
        PersonId decidedBy,
        Instant decidedAt,
        String reason,
        String fingerprint,
        CoDetermination.State coDetermination,
        String coDeterminationNote,
        LocalDate coDeterminationDay)
        implements Serializable {

    public HistoryRow {
        // public, so that queries can build it
    }

    /** How it stands on that day. */
    public VersionState state(LocalDate day) {
        return VersionState.of(stage, effectiveFrom, until, day);
    }
}
