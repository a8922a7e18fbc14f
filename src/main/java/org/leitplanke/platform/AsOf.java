package org.leitplanke.platform;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day that is asked about, and the knowledge with which it is looked at: everything known by now, or only what had
 * been recorded by a moment in the past.
 *
 * @param day the day itself, at the site of whoever is asked about
 * @param known what was recorded after this moment is left out; {@link #LATEST} when nothing is
 */
public record AsOf(LocalDate day, Instant known) implements Serializable {

    /** Nothing is ever recorded later than this. */
    public static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    public AsOf {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(known, "known");
    }

    /** That day with all we know by now, later corrections included. */
    public static AsOf knownToday(LocalDate day) {
        return new AsOf(day, LATEST);
    }

    /** That day as it was seen at the moment given. */
    public static AsOf knownThen(LocalDate day, Instant moment) {
        return new AsOf(day, moment);
    }

    /** Whether corrections made later count. */
    public boolean isKnownToday() {
        return known.equals(LATEST);
    }

    /** Whether something recorded at that moment belongs to this knowledge. */
    public boolean knows(Instant recordedAt) {
        return !recordedAt.isAfter(known);
    }
}
