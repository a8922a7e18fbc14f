package org.leitplanke.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leitplanke.platform.PortalClock;

/** What happens in a history, each at the moment at which it becomes known. */
final class Deeds {

    /** How many days a history is looked at. */
    static final int DAYS = 30;

    static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

    private final List<Deed> all = new ArrayList<>();

    private record Deed(Instant at, Runnable does) {}

    void at(int day, Runnable does) {
        at(day(day), does);
    }

    /** At ten in the morning in Greenwich, one after the other. */
    void at(LocalDate day, Runnable does) {
        all.add(new Deed(moment(day).plusSeconds(all.size()), does));
    }

    /** Does everything in its order. */
    void happen(PortalClock clock) {
        all.sort(Comparator.comparing(Deed::at));
        all.forEach(deed -> clock.at(deed.at(), () -> {
            deed.does().run();
            return null;
        }));
    }

    static LocalDate day(int day) {
        return FIRST.plusDays(day);
    }

    static Instant moment(LocalDate day) {
        return day.atTime(10, 0).toInstant(ZoneOffset.UTC);
    }
}
