package org.leitplanke.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where one person belonged, day by day. Works out what becomes of it; past days are never rewritten. */
record MembershipHistory(List<Membership> stays) {

    /** A stay as it shall read from now on. */
    record Rewrite(Membership stay, DepartmentId department, LocalDate from, LocalDate until) {

        static Rewrite asItIs(Membership stay) {
            return new Rewrite(stay, stay.department(), stay.fromDay(), stay.untilDay());
        }

        Rewrite lasting(LocalDate first, LocalDate last) {
            return new Rewrite(stay, department, first, last.isBefore(first) ? first : last);
        }

        Rewrite in(DepartmentId other) {
            return new Rewrite(stay, other, from, until);
        }

        boolean changes() {
            return !equals(asItIs(stay));
        }

        /** Writes it; what stood there before has to be kept by then. */
        void write(Instant at) {
            stay.correct(department);
            stay.last(from, until);
            stay.record(at);
        }
    }

    /** What becomes of the stays: those that change, and the one that begins, if one does. */
    record Course(List<Rewrite> rewrites, Optional<Membership> begun) {

        private static Course of(Stream<Rewrite> stays, Membership begun) {
            return new Course(stays.filter(Rewrite::changes).toList(), Optional.ofNullable(begun));
        }
    }

    /**
     * Follows a change of main department, entry or exit.
     *
     * @param before her entry and exit until now
     * @param today at her site
     */
    Course follow(Person before, PersonRow after, LocalDate today) {
        var last = main().max(Comparator.comparing(Membership::fromDay)).orElse(null);
        if (last == null || isReturning(before, after)) {
            return Course.of(furtherUntil(before.exitDay()), begin(after, after.entry()));
        }
        var stays = main().map(stay -> entered(stay, before.entryDay(), after.entry()))
                .toList();
        var now = stays.stream().filter(one -> one.stay() == last).findFirst().orElseThrow();
        var others = stays.stream().filter(one -> one.stay() != last);
        var moves = today.isBefore(after.entry()) ? after.entry() : today;
        if (now.department().equals(after.department()) || !now.from().isBefore(moves)) {
            var here = now.in(after.department()).lasting(now.from(), after.exit());
            return Course.of(Stream.concat(others, Stream.of(here)), null);
        }
        var left = now.lasting(now.from(), moves.minusDays(1));
        return Course.of(Stream.concat(others, Stream.of(left)), begin(after, moves));
    }

    /** Her last day: what would follow in her main department is cut off. */
    List<Rewrite> end(LocalDate lastDay) {
        return main().filter(stay -> stay.untilDay().isAfter(lastDay))
                .map(stay -> Rewrite.asItIs(stay).lasting(stay.fromDay(), lastDay))
                .filter(Rewrite::changes)
                .toList();
    }

    private Stream<Membership> main() {
        return stays.stream().filter(Membership::isMain);
    }

    /** Whoever returns is not at once where she once helped out. */
    private Stream<Rewrite> furtherUntil(LocalDate lastDay) {
        return stays.stream()
                .filter(stay -> !stay.isMain() && stay.untilDay().isAfter(lastDay))
                .map(stay -> Rewrite.asItIs(stay).lasting(stay.fromDay(), lastDay));
    }

    private static boolean isReturning(Person before, PersonRow after) {
        return !before.exitDay().isBefore(before.entryDay()) && after.entry().isAfter(before.exitDay());
    }

    private Rewrite entered(Membership stay, LocalDate before, LocalDate after) {
        var first = stay.fromDay().equals(before)
                && !after.isAfter(stay.untilDay())
                && main().noneMatch(earlier -> earlier.fromDay().isBefore(before)
                        && !earlier.untilDay().isBefore(after));
        return first ? Rewrite.asItIs(stay).lasting(after, stay.untilDay()) : Rewrite.asItIs(stay);
    }

    private static Membership begin(PersonRow person, LocalDate from) {
        var until = person.exit().isBefore(from) ? from : person.exit();
        return new Membership(person.id(), person.department(), from, until);
    }
}
