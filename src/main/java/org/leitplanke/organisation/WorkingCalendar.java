package org.leitplanke.organisation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Predicate;

/** When people of a site work: Monday to Friday from 8 to 17 o'clock of the site's own time, holidays left out. */
record WorkingCalendar(ZoneId zone, Predicate<LocalDate> holiday) {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    /** The moment at which this much working time has passed. */
    Instant after(Instant start, Duration workingTime) {
        if (workingTime.isNegative()) {
            throw new IllegalArgumentException("working time passes forwards: " + workingTime);
        }
        var left = workingTime;
        for (var day = dayOf(start); ; day = day.plusDays(1)) {
            var from = later(start, opening(day));
            var here = worked(from, closing(day), day);
            if (isWorkingDay(day) && from.isBefore(closing(day)) && left.compareTo(here) <= 0) {
                return from.plus(left);
            }
            left = left.minus(here);
        }
    }

    /** How much working time lies between two moments; negative if they are the other way round. */
    Duration between(Instant start, Instant end) {
        if (end.isBefore(start)) {
            return between(end, start).negated();
        }
        var sum = Duration.ZERO;
        for (var day = dayOf(start); !day.isAfter(dayOf(end)); day = day.plusDays(1)) {
            var until = end.isBefore(closing(day)) ? end : closing(day);
            sum = sum.plus(worked(later(start, opening(day)), until, day));
        }
        return sum;
    }

    private Duration worked(Instant from, Instant until, LocalDate day) {
        return isWorkingDay(day) && from.isBefore(until) ? Duration.between(from, until) : Duration.ZERO;
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holiday.test(day);
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private Instant opening(LocalDate day) {
        return day.atTime(OPENS).atZone(zone).toInstant();
    }

    private Instant closing(LocalDate day) {
        return day.atTime(CLOSES).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
