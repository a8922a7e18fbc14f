package org.leitplanke.training;

import java.time.LocalDate;

/**
 * From when until when a completion counts, both days included. A refresher in the last 60 days continues where the
 * earlier one ends, so that nobody loses time by being early; it never shortens (BR-11).
 */
record Validity(LocalDate from, LocalDate until) {

    /** How long before its end a completion may be refreshed. */
    static final int REFRESHER_DAYS = 60;

    /** How long a role stays in effect after its end (BR-12). */
    static final int GRACE_DAYS = 14;

    static Validity first(LocalDate today, int months) {
        return new Validity(today, today.plusMonths(months));
    }

    /** The validity of a pass today, when an earlier one counts or counted until that day. */
    static Validity after(LocalDate earlierUntil, LocalDate today, int months) {
        var fresh = first(today, months);
        if (today.isAfter(earlierUntil)) {
            return fresh;
        }
        if (!today.isBefore(refresherFrom(earlierUntil))) {
            return new Validity(today, earlierUntil.plusMonths(months));
        }
        return earlierUntil.isAfter(fresh.until) ? new Validity(today, earlierUntil) : fresh;
    }

    static LocalDate refresherFrom(LocalDate until) {
        return until.minusDays(REFRESHER_DAYS);
    }

    LocalDate graceUntil() {
        return until.plusDays(GRACE_DAYS);
    }
}
