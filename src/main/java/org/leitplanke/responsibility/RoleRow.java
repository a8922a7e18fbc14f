package org.leitplanke.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A role of the catalogue, in one language.
 *
 * @param level where it is held as a rule
 * @param minimum how many are needed there
 * @param deputyNeeded whether a gap exists without a deputy
 * @param termMonths how long an assignment lasts at most
 * @param voluntary nobody can be asked to take it against her will, and it can be given up without a reason
 */
public record RoleRow(
        RoleCode code,
        String name,
        String tasks,
        BigDecimal hoursPerWeek,
        Place.Kind level,
        int minimum,
        boolean deputyNeeded,
        int termMonths,
        boolean voluntary)
        implements Serializable {

    /** The last day a term that begins then may have. */
    public LocalDate lastDay(LocalDate from) {
        return from.plusMonths(termMonths).minusDays(1);
    }

    /** A role is held where the catalogue says; roles of a channel also for all channels of a department. */
    boolean fits(Place place) {
        return level == place.kind() || level == Place.Kind.CHANNEL && place.kind() == Place.Kind.DEPARTMENT;
    }
}
