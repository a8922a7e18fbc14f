package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitplanke.organisation.MembershipHistory.Rewrite;
import org.leitplanke.platform.PersonId;

/** Who belongs to a department from a day on, and moving them. Nobody's past is rewritten: her own day decides. */
@ApplicationScoped
class Stays {

    private static final int CHUNK = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    People people;

    @Inject
    Formers formers;

    @Inject
    Days days;

    @Inject
    Clock clock;

    /** Everybody whose membership reaches that day or begins later. */
    Set<PersonId> membersFrom(DepartmentId department, LocalDate day) {
        return entityManager
                .createQuery(
                        "select distinct m.personId from Membership m where m.departmentId = :department"
                                + " and m.untilDay >= :day",
                        String.class)
                .setParameter("department", department.value())
                .setParameter("day", day)
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * From that day on these people belong to the other department instead, whether mainly or further.
     *
     * @param from null for whichever is their main one
     */
    void move(Collection<PersonId> some, DepartmentId from, DepartmentId into, LocalDate day) {
        var all = List.copyOf(some);
        var todays = new HashMap<SiteId, LocalDate>();
        for (int first = 0; first < all.size(); first += CHUNK) {
            var chunk = all.subList(first, Math.min(all.size(), first + CHUNK));
            var stays = staysOf(chunk, day);
            var moving = new Moving(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            people.byIds(chunk).forEach((person, row) -> {
                var today = todays.computeIfAbsent(row.site(), days::todayAt);
                var hers = stays.getOrDefault(person, List.of());
                moving.add(hers, from, into, today.isAfter(day) ? today : day);
            });
            write(moving, clock.instant());
        }
    }

    private void write(Moving moving, Instant now) {
        formers.keepMemberships(moving.takenBack(), now);
        moving.takenBack().forEach(entityManager::remove);
        people.rewrite(moving.rewrites(), now);
        moving.begun().forEach(stay -> people.begin(stay, now));
        entityManager.flush();
    }

    /** What becomes of stays: written anew, begun, or taken back because they had not begun. */
    record Moving(List<Rewrite> rewrites, List<Membership> begun, List<Membership> takenBack) {

        /** Days, both included. */
        private record Span(LocalDate from, LocalDate until) {

            static Span of(Membership stay) {
                return new Span(stay.fromDay(), stay.untilDay());
            }

            Span since(LocalDate day) {
                return new Span(from.isBefore(day) ? day : from, until);
            }

            /** What is left of it without those days. */
            Stream<Span> without(Span other) {
                if (other.until.isBefore(from) || other.from.isAfter(until)) {
                    return Stream.of(this);
                }
                return Stream.of(
                                new Span(from, other.from.minusDays(1)),
                                new Span(other.until.isBefore(until) ? other.until.plusDays(1) : LocalDate.MAX, until))
                        .filter(left -> !left.from.isAfter(left.until));
            }

            List<Span> without(List<Span> others) {
                var left = List.of(this);
                for (var other : others) {
                    left = left.stream().flatMap(one -> one.without(other)).toList();
                }
                return left;
            }
        }

        /** A main stay there is enough; further stays fill only the days that are not covered yet, and none gets lost. */
        void add(List<Membership> hers, DepartmentId from, DepartmentId into, LocalDate day) {
            var leaving = hers.stream()
                    .filter(stay ->
                            from == null ? stay.isMain() : stay.department().equals(from))
                    .filter(stay ->
                            !stay.department().equals(into) && !stay.untilDay().isBefore(day))
                    .toList();
            var there = hers.stream()
                    .filter(stay ->
                            stay.department().equals(into) && !stay.untilDay().isBefore(day))
                    .toList();
            var covered = new ArrayList<Span>();
            leaving.stream().filter(Membership::isMain).forEach(stay -> {
                goOn(stay, into, day, List.of(Span.of(stay).since(day)));
                covered.add(Span.of(stay).since(day));
            });
            for (var stay : there) {
                if (!stay.isMain()) {
                    fill(stay, into, Span.of(stay).without(covered));
                }
            }
            there.forEach(stay -> covered.add(Span.of(stay)));
            leaving.stream().filter(stay -> !stay.isMain()).forEach(stay -> {
                var left = Span.of(stay).since(day).without(covered);
                goOn(stay, into, day, left);
                covered.addAll(left);
            });
        }

        /** What has begun ends, and goes on there; what has not begun yet begins there. */
        private void goOn(Membership stay, DepartmentId into, LocalDate day, List<Span> left) {
            if (stay.fromDay().isBefore(day)) {
                rewrites.add(Rewrite.asItIs(stay).lasting(stay.fromDay(), day.minusDays(1)));
                left.forEach(span -> begin(stay, into, span));
            } else {
                fill(stay, into, left);
            }
        }

        /** The stay lasts for the first of these, and others like it for the rest; for none it is taken back. */
        private void fill(Membership stay, DepartmentId into, List<Span> left) {
            if (left.isEmpty()) {
                takenBack.add(stay);
                return;
            }
            var first = left.get(0);
            var rewrite = Rewrite.asItIs(stay).in(into).lasting(first.from(), first.until());
            if (rewrite.changes()) {
                rewrites.add(rewrite);
            }
            left.subList(1, left.size()).forEach(span -> begin(stay, into, span));
        }

        private void begin(Membership like, DepartmentId into, Span span) {
            begun.add(
                    like.isMain()
                            ? new Membership(like.person(), into, span.from(), span.until())
                            : Membership.further(like.person(), into, span.from(), span.until()));
        }
    }

    private Map<PersonId, List<Membership>> staysOf(List<PersonId> some, LocalDate day) {
        return entityManager
                .createQuery(
                        "select m from Membership m where m.personId in :people and m.untilDay >= :day"
                                + " order by m.fromDay",
                        Membership.class)
                .setParameter("people", some.stream().map(PersonId::value).toList())
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(Membership::person, Collectors.toCollection(ArrayList::new)));
    }
}
