package org.leitplanke.guideline;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A guideline as somebody finds it in her list: the version that holds, or is about to.
 *
 * @param due last day for taking note; null when nothing is owed, or only a role waits for it
 * @param acknowledgedAt when she took note of this level; null if she has not
 */
public record GuidelineRow(
        String id,
        int number,
        String title,
        String summary,
        int minutes,
        VersionState state,
        LocalDate effectiveFrom,
        Mine mine,
        LocalDate due,
        Instant acknowledgedAt)
        implements Serializable {

    /** What a guideline means for the person who looks. */
    public enum Mine {
        OPEN,
        LATE,
        RESTING,
        DONE,
        NOT_ASKED
    }

    /** She still has to take note of it. */
    public boolean isOwed() {
        return mine == Mine.OPEN || mine == Mine.LATE || mine == Mine.RESTING;
    }
}
