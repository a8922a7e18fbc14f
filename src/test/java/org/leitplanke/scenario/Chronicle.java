package org.leitplanke.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An oracle for past days: a list of what became known when, and the rule once more in the plainest words. It shares
 * nothing with the product.
 */
final class Chronicle {

    private static final int GRACE = 14;

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Instant at, Object what) {}

    record Given(String role, String person, String department, LocalDate from, LocalDate until) {}

    record Accepted(String person, LocalDate day) {}

    record Ended(String person, LocalDate day) {}

    record NewEnd(String person, LocalDate until) {}

    record Kept(String person, LocalDate day, String department) {}

    record Moves(String person, LocalDate day, String department) {}

    /** The last day; null when it was taken back. */
    record Leaves(String person, LocalDate lastDay) {}

    record Learned(String person, String what, int level, LocalDate from, LocalDate until) {}

    record Withdrawn(String person, String what) {}

    record Required(String what, int level, LocalDate from) {}

    record NotRequired(String what, LocalDate lastDay) {}

    record StandsIn(String deputy, String principal, LocalDate from, LocalDate until) {}

    record TakenBack(String deputy, LocalDate day) {}

    void note(Instant at, Object... what) {
        for (var one : what) {
            entries.add(new Entry(at, one));
        }
    }

    /** Whether the role of this person was in effect on the day, with what was known at the moment. */
    boolean inEffect(String person, LocalDate day, Instant known) {
        return agreed(person, day, known) && fulfils(person, day, known);
    }

    /** Whether she could act for somebody on the day. */
    boolean standsIn(String deputy, LocalDate day, Instant known) {
        return all(StandsIn.class, known)
                .filter(one -> one.deputy().equals(deputy) && within(day, one.from(), one.until()))
                .anyMatch(one -> all(TakenBack.class, known)
                                .noneMatch(back -> back.deputy().equals(deputy) && !day.isBefore(back.day()))
                        && agreed(one.principal(), day, known)
                        && fulfils(deputy, day, known));
    }

    private boolean agreed(String person, LocalDate day, Instant known) {
        var given = all(Given.class, known)
                .filter(one -> one.person().equals(person))
                .findFirst();
        if (given.isEmpty()) {
            return false;
        }
        var until = all(NewEnd.class, known)
                .filter(one -> one.person().equals(person))
                .map(NewEnd::until)
                .reduce(given.get().until(), (earlier, later) -> later);
        var accepted =
                all(Accepted.class, known).anyMatch(one -> one.person().equals(person) && !day.isBefore(one.day()));
        var ended = all(Ended.class, known).anyMatch(one -> one.person().equals(person) && !day.isBefore(one.day()));
        var responsibleFor = all(Kept.class, known)
                .filter(one -> one.person().equals(person) && !day.isBefore(one.day()))
                .map(Kept::department)
                .reduce(given.get().department(), (earlier, later) -> later);
        var worksIn = all(Moves.class, known)
                .filter(one -> one.person().equals(person) && !day.isBefore(one.day()))
                .map(Moves::department)
                .reduce(given.get().department(), (earlier, later) -> later);
        return accepted
                && !ended
                && within(day, given.get().from(), until)
                && worksIn.equals(responsibleFor)
                && isHere(person, day, known);
    }

    private boolean isHere(String person, LocalDate day, Instant known) {
        LocalDate last = null;
        for (var one : all(Leaves.class, known).toList()) {
            last = one.person().equals(person) ? one.lastDay() : last;
        }
        return last == null || !day.isAfter(last);
    }

    private boolean fulfils(String person, LocalDate day, Instant known) {
        return all(Required.class, known)
                .filter(one -> !day.isBefore(one.from()))
                .map(Required::what)
                .distinct()
                .filter(what -> all(NotRequired.class, known)
                        .noneMatch(one -> one.what().equals(what) && day.isAfter(one.lastDay())))
                .allMatch(what -> levels(what, day, known).anyMatch(level -> has(person, what, level, day, known)));
    }

    /** The level in force, and the one before it for another fourteen days. */
    private Stream<Integer> levels(String what, LocalDate day, Instant known) {
        var all = all(Required.class, known)
                .filter(one -> one.what().equals(what))
                .toList();
        return all.stream()
                .filter(one -> !day.isBefore(one.from()))
                .filter(one -> all.stream()
                        .noneMatch(next -> next.level() > one.level()
                                && !day.isBefore(next.from().plusDays(GRACE))))
                .map(Required::level);
    }

    private boolean has(String person, String what, int level, LocalDate day, Instant known) {
        var good = false;
        for (var entry : entries) {
            if (entry.at().isAfter(known)) {
                continue;
            }
            if (entry.what() instanceof Withdrawn one
                    && one.person().equals(person)
                    && one.what().equals(what)) {
                good = false;
            }
            if (entry.what() instanceof Learned one
                    && one.person().equals(person)
                    && one.what().equals(what)) {
                good |= one.level() >= level
                        && within(day, one.from(), one.until().plusDays(GRACE));
            }
        }
        return good;
    }

    private <T> Stream<T> all(Class<T> kind, Instant known) {
        return entries.stream()
                .filter(entry -> !entry.at().isAfter(known))
                .map(Entry::what)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
