package org.leitplanke.platform.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The past day that an address asks about, {@code ?day=2026-03-01&known=then}. What is no past day is answered with
 * today, and said so.
 */
public class AskedDay implements Serializable {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final String THEN = "then";

    private String day = "";
    private String known = "";
    private LocalDate today;

    /** Today; before this is known nothing is past. */
    public void compareWith(LocalDate day) {
        this.today = day;
    }

    /** Whether a past day is asked about. */
    public boolean isPast() {
        return asked().isPresent();
    }

    /** Whether something was asked that is no past day. */
    public boolean isStrange() {
        return !day.isBlank() && today != null && !isPast() && !day.equals(today.toString());
    }

    /** Whether later corrections are left out. */
    public boolean isThen() {
        return THEN.equals(known);
    }

    /** The past day, or today. */
    public LocalDate getOn() {
        return asked().orElse(today);
    }

    /** What the field shows: what was typed, as long as it is a day. */
    public String getField() {
        return isPast() ? getOn().toString() : "";
    }

    /** How an address goes on about the same day and knowledge. */
    public String getQuery() {
        return isPast() ? "&day=" + getOn() + (isThen() ? "&known=" + THEN : "") : "";
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day == null ? "" : day.strip();
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known == null ? "" : known;
    }

    private Optional<LocalDate> asked() {
        try {
            return today == null || day.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(day)).filter(one -> one.isBefore(today) && !one.isBefore(EARLIEST));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
