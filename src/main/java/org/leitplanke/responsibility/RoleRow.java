package org.leitplanke.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.leitplanke.organisation.DepartmentType;

/**
 * A role of the catalogue as it is on a day, in one language.
 *
 * @param level where it is held as a rule
 * @param minimum how many are needed there
 * @param deputyNeeded whether a gap exists without a deputy
 * @param termMonths how long an assignment lasts at most
 * @param voluntary nobody can be asked to take it against her will, and it can be given up without a reason
 * @param maximum how many there may be; 0 when there is no limit
 * @param deputies how many deputies are needed
 * @param neededIn the kinds of department that need it; empty for all that take part
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
        boolean voluntary,
        int maximum,
        int deputies,
        Set<DepartmentType> neededIn)
        implements Serializable {

    /** The last day a term that begins then may have. */
    public LocalDate lastDay(LocalDate from) {
        return from.plusMonths(termMonths).minusDays(1);
    }

    /** Whether so many people hold it that nobody can join them. */
    public boolean isFullWith(int holders) {
        return maximum > 0 && holders >= maximum;
    }

    /** Whether more people hold it than there may be. */
    public boolean isOverfullWith(int holders) {
        return maximum > 0 && holders > maximum;
    }

    /** Whether a department of this kind needs it once it takes part. */
    public boolean isNeededIn(DepartmentType type) {
        return neededIn.isEmpty() || neededIn.contains(type);
    }

    /** A role is held where the catalogue says; roles of a channel also for all channels of a department. */
    boolean fits(Place place) {
        return level == place.kind() || level == Place.Kind.CHANNEL && place.kind() == Place.Kind.DEPARTMENT;
    }
}
