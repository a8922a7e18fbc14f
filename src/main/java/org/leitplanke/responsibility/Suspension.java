package org.leitplanke.responsibility;

import java.time.LocalDate;

/**
 * On which days an assignment does not count because nobody confirmed it in the review.
 *
 * @param from first day; open end when never
 * @param until last day; open end as long as nobody confirms it
 */
record Suspension(LocalDate from, LocalDate until) {

    static final Suspension NONE = new Suspension(Ledger.OPEN_END, Ledger.OPEN_END);

    /** Counts until that day, and afterwards only if somebody confirms it. */
    static Suspension after(LocalDate lastDay) {
        return new Suspension(lastDay.plusDays(1), Ledger.OPEN_END);
    }

    /** Somebody confirms it: what was suspended until yesterday stays so, from today on it counts. */
    Suspension lifted(LocalDate today) {
        if (today.isAfter(until)) {
            return this;
        }
        return from.isBefore(today) ? new Suspension(from, today.minusDays(1)) : NONE;
    }
}
