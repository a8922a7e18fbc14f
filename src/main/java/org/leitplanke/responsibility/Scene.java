package org.leitplanke.responsibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Conditions.Titles;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;
import org.leitplanke.responsibility.Standing.StandIn;

/**
 * A department as the finder of gaps sees it.
 *
 * @param places the department itself, then its channels
 * @param entries its open assignments
 * @param hadRoles departments in which somebody has ever had a role
 * @param left assignments within their term whose holder has left the company
 * @param standIns who stands in, today or later, by assignment
 * @param inEffect whether an assignment holds today
 * @param team who could be asked
 * @param away who of them is absent today, and so is not proposed
 * @param everywhere every open assignment of its people, here or elsewhere
 */
record Scene(
        DepartmentType type,
        List<PlaceRow> places,
        List<RoleRow> roles,
        List<AssignmentEntry> entries,
        List<AssignmentEntry> everywhere,
        Set<DepartmentId> hadRoles,
        List<AssignmentEntry> left,
        Map<String, List<StandIn>> standIns,
        Predicate<AssignmentEntry> inEffect,
        List<Person> team,
        Set<PersonId> away,
        Map<PersonId, List<Fulfilment>> fulfilments,
        Map<RoleCode, Set<RoleCode>> incompatible,
        Demands demands,
        Titles titles,
        PersonId reader,
        LocalDate today) {

    private static final int MOST = 12;

    /** Somebody of the team. */
    record Person(PersonId id, String name, String department) {}

    PlaceRow department() {
        return places.get(0);
    }

    /** What all open roles of a person ask for, in this department and elsewhere. */
    List<EffectFacts.Demand> demandsOf(PersonId person) {
        return everywhere.stream()
                .filter(entry -> entry.person().equals(person))
                .flatMap(entry -> entry.facts().demands().stream())
                .distinct()
                .toList();
    }

    RoleRow role(RoleCode code) {
        return roles.stream()
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Whether anybody has or had a role here, or there is a channel. */
    boolean takesPart() {
        return department().department() == null || !entries.isEmpty() || !hadRoles.isEmpty() || places.size() > 1;
    }

    /** Whether the department itself has a role or a channel; those below it speak for themselves. */
    boolean takesPartItself() {
        var own = department().department();
        return own == null
                || hadRoles.contains(own)
                || entries.stream().anyMatch(entry -> own.equals(entry.department()))
                || places.stream().skip(1).anyMatch(place -> own.equals(place.department()));
    }

    /** Assignments of the role that count here; one for the whole department counts on its channels. */
    List<AssignmentEntry> of(RoleRow role, PlaceRow place) {
        return entries.stream()
                .filter(entry -> entry.role().equals(role.code()))
                .filter(entry -> entry.place().equals(place.place())
                        || place.department() != null && entry.place().equals(Place.department(place.department())))
                .toList();
    }

    /** The first of the team, by name, who meets everything the role asks for and has nothing that forbids it. */
    Optional<Person> ready(RoleRow role, PlaceRow place) {
        return candidates(role, place).stream()
                .filter(Possible::isReady)
                .map(Possible::person)
                .filter(person -> !away.contains(person.id()))
                .findFirst();
    }

    /** Those of the team who could take the role, the ready and least busy ones first; never the reader (BR-21). */
    List<Possible> candidates(RoleRow role, PlaceRow place) {
        var asked = demands.of(role.code(), type.name());
        var there = of(role, place).stream().map(AssignmentEntry::person).toList();
        return team.stream()
                .filter(person -> !person.id().equals(reader) && !there.contains(person.id()))
                .filter(person -> isCompatible(person.id(), role.code()))
                .map(person -> new Possible(
                        person,
                        EffectRule.missing(today, asked, fulfilments.getOrDefault(person.id(), List.of()))
                                .size()))
                .sorted(Comparator.comparing(Possible::missing)
                        .thenComparing(one -> rolesOf(one.person().id())))
                .limit(MOST)
                .toList();
    }

    private long rolesOf(PersonId person) {
        return everywhere.stream()
                .filter(entry -> entry.person().equals(person))
                .count();
    }

    /** @param missing how many conditions she does not meet yet */
    record Possible(Person person, int missing) {

        boolean isReady() {
            return missing == 0;
        }
    }

    /** Who stands in for this assignment today and meets what it asks for. */
    List<StandIn> acting(AssignmentEntry entry) {
        return standIns.getOrDefault(entry.id(), List.of()).stream()
                .filter(StandIn::acts)
                .toList();
    }

    /** How many people stand in for one of these, or are going to, and meet what it asks for. */
    int deputiesOf(List<AssignmentEntry> holding) {
        return (int) holding.stream()
                .flatMap(entry -> standIns.getOrDefault(entry.id(), List.of()).stream())
                .filter(one -> one.missing().isEmpty())
                .map(one -> one.stand().deputy())
                .distinct()
                .count();
    }

    private boolean isCompatible(PersonId person, RoleCode role) {
        var forbidden = incompatible.getOrDefault(role, Set.of());
        return everywhere.stream()
                .filter(entry -> entry.person().equals(person))
                .noneMatch(entry -> forbidden.contains(entry.role()));
    }
}
