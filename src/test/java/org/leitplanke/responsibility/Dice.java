package org.leitplanke.responsibility;

import static org.leitplanke.responsibility.Deeds.DAYS;
import static org.leitplanke.responsibility.Deeds.FIRST;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Chance, the same for the same seed. */
record Dice(Random random) {

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From nought to one less than that. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    /** A day of the history, or a little before or after it. */
    LocalDate around() {
        return FIRST.plusDays(below(DAYS + 15) - 10L);
    }

    LocalDate around(LocalDate notBefore) {
        var day = around();
        return day.isBefore(notBefore) ? notBefore : day;
    }
}
