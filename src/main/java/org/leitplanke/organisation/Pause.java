package org.leitplanke.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** When the deadlines of one person rest (BR-09): the clock stops, and on return the remaining days run on. */
public record Pause(List<Absence> absences) implements Serializable {

    /** Of somebody who was never away. */
    public static final Pause NEVER = new Pause(List.of());

    public Pause {
        absences = absences.stream().sorted(Comparator.comparing(Absence::from)).toList();
    }

    /** Whether deadlines rest on that day. */
    public boolean on(LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.has(day));
    }

    /**
     * The last day without being late, when days of absence after the beginning do not count. Whoever was late before
     * she went is late when she comes back.
     *
     * @param begins the day from which the deadline runs
     * @param due the last day as it would be without any absence
     */
    public LocalDate due(LocalDate begins, LocalDate due) {
        var last = due;
        var settled = begins;
        for (var absence : absences) {
            var first = absence.from().isAfter(settled) ? absence.from() : settled.plusDays(1);
            if (first.isAfter(last)) {
                break;
            }
            if (!absence.until().isBefore(first)) {
                last = last.plusDays(ChronoUnit.DAYS.between(first, absence.until()) + 1);
                settled = absence.until();
            }
        }
        return last;
    }
}
