package org.leitplanke.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** Days, both included, on which somebody's deadlines rest. Why is nobody's business. */
public record Absence(LocalDate from, LocalDate until) implements Serializable {

    /** Whether that day is one of them. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
