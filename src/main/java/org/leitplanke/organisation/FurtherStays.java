package org.leitplanke.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leitplanke.organisation.MembershipHistory.Rewrite;

/** The departments one person belongs to beside her main one. Works out what becomes of them. */
record FurtherStays(List<Membership> stays) {

    /** Those that change, those that had not begun, and those that begin. */
    record Course(List<Rewrite> rewrites, List<Membership> takenBack, List<Membership> begun) {}

    /**
     * From today on exactly these.
     *
     * @param today at her site
     */
    Course follow(PersonRow person, Set<DepartmentId> wanted, LocalDate today) {
        var from = today.isBefore(person.entry()) ? person.entry() : today;
        var open = stays.stream()
                .filter(stay -> !stay.isMain() && !stay.untilDay().isBefore(from))
                .toList();
        var missing = new HashSet<>(wanted);
        open.forEach(stay -> missing.remove(stay.department()));
        return new Course(
                open.stream()
                        .filter(stay -> wanted.contains(stay.department())
                                || stay.fromDay().isBefore(from))
                        .map(stay -> Rewrite.asItIs(stay)
                                .lasting(
                                        stay.fromDay(),
                                        wanted.contains(stay.department()) ? person.exit() : from.minusDays(1)))
                        .filter(Rewrite::changes)
                        .toList(),
                open.stream()
                        .filter(stay -> !wanted.contains(stay.department())
                                && !stay.fromDay().isBefore(from))
                        .toList(),
                missing.stream()
                        .map(department -> Membership.further(
                                person.id(), department, from, from.isAfter(person.exit()) ? from : person.exit()))
                        .toList());
    }
}
