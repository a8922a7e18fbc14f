package org.leitplanke.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where one person belonged, day by day. Past days are never rewritten. */
record MembershipHistory(List<Membership> stays) {

    /**
     * Follows a change of department, entry or exit.
     *
     * @param before her entry and exit until now
     * @param today at her site
     * @return the membership that begins, if one does
     */
    Optional<Membership> follow(Person before, PersonRow after, LocalDate today) {
        var last = stays.stream().max(Comparator.comparing(Membership::fromDay)).orElse(null);
        if (last == null || isReturning(before, after)) {
            return Optional.of(begin(after, after.entry()));
        }
        correctEntry(before.entryDay(), after.entry());
        if (last.department().equals(after.department())) {
            last.last(last.fromDay(), notBefore(last.fromDay(), after.exit()));
            return Optional.empty();
        }
        var moves = today.isBefore(after.entry()) ? after.entry() : today;
        if (!last.fromDay().isBefore(moves)) {
            last.correct(after.department());
            last.last(last.fromDay(), notBefore(last.fromDay(), after.exit()));
            return Optional.empty();
        }
        last.last(last.fromDay(), moves.minusDays(1));
        return Optional.of(begin(after, moves));
    }

    /** Her last day: what would follow is cut off. */
    void end(LocalDate lastDay) {
        stays.stream()
                .filter(stay -> stay.untilDay().isAfter(lastDay))
                .forEach(stay -> stay.last(stay.fromDay(), notBefore(stay.fromDay(), lastDay)));
    }

    private static boolean isReturning(Person before, PersonRow after) {
        return !before.exitDay().isBefore(before.entryDay()) && after.entry().isAfter(before.exitDay());
    }

    private void correctEntry(LocalDate before, LocalDate after) {
        stays.stream()
                .filter(stay -> stay.fromDay().equals(before) && !after.isAfter(stay.untilDay()))
                .filter(stay -> stays.stream()
                        .noneMatch(earlier -> earlier.fromDay().isBefore(before)
                                && !earlier.untilDay().isBefore(after)))
                .forEach(stay -> stay.last(after, stay.untilDay()));
    }

    private static Membership begin(PersonRow person, LocalDate from) {
        return new Membership(person.id(), person.department(), from, notBefore(from, person.exit()));
    }

    private static LocalDate notBefore(LocalDate first, LocalDate day) {
        return day.isBefore(first) ? first : day;
    }
}
