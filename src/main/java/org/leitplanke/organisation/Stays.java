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

        void add(List<Membership> hers, DepartmentId from, DepartmentId into, LocalDate day) {
            var there = hers.stream()
                    .filter(stay ->
                            stay.department().equals(into) && !stay.untilDay().isBefore(day))
                    .toList();
            var leaving = hers.stream()
                    .filter(stay ->
                            from == null ? stay.isMain() : stay.department().equals(from))
                    .filter(stay ->
                            !stay.department().equals(into) && !stay.untilDay().isBefore(day))
                    .toList();
            for (var stay : leaving) {
                if (stay.isMain()) {
                    there.stream().filter(one -> !one.isMain()).forEach(one -> end(one, day));
                    goOn(stay, into, day);
                } else if (there.isEmpty()) {
                    goOn(stay, into, day);
                } else {
                    end(stay, day);
                }
            }
        }

        /** What has begun ends, and goes on there; what has not begun yet begins there. */
        private void goOn(Membership stay, DepartmentId into, LocalDate day) {
            if (!stay.fromDay().isBefore(day)) {
                rewrites.add(Rewrite.asItIs(stay).in(into));
                return;
            }
            begun.add(
                    stay.isMain()
                            ? new Membership(stay.person(), into, day, stay.untilDay())
                            : Membership.further(stay.person(), into, day, stay.untilDay()));
            end(stay, day);
        }

        private void end(Membership stay, LocalDate day) {
            if (stay.fromDay().isBefore(day)) {
                rewrites.add(Rewrite.asItIs(stay).lasting(stay.fromDay(), day.minusDays(1)));
            } else if (!takenBack.contains(stay)) {
                takenBack.add(stay);
            }
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
