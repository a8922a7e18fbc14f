package org.leitplanke.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Conditions.Titles;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;

/**
 * A department as the finder of gaps sees it.
 *
 * @param places the department itself, then its channels
 * @param entries its open assignments
 * @param deputised assignments somebody stands in for
 * @param inEffect whether an assignment holds today
 * @param team who could be asked
 * @param everywhere every open assignment of its people, here or elsewhere
 */
record Scene(
        DepartmentType type,
        List<PlaceRow> places,
        List<RoleRow> roles,
        List<AssignmentEntry> entries,
        List<AssignmentEntry> everywhere,
        Set<String> deputised,
        Predicate<AssignmentEntry> inEffect,
        List<Person> team,
        Map<PersonId, List<Fulfilment>> fulfilments,
        Map<RoleCode, Set<RoleCode>> incompatible,
        Demands demands,
        Titles titles,
        PersonId reader,
        LocalDate today) {

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

    /** Whether the department itself has a role or a channel; those below it speak for themselves. */
    boolean takesPartItself() {
        var own = department().department();
        return own == null
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
        var asked = demands.of(role.code(), type.name());
        var there = of(role, place).stream().map(AssignmentEntry::person).toList();
        return team.stream()
                .filter(person -> !person.id().equals(reader) && !there.contains(person.id()))
                .filter(person -> isCompatible(person.id(), role.code()))
                .filter(person -> EffectRule.missing(today, asked, fulfilments.getOrDefault(person.id(), List.of()))
                        .isEmpty())
                .findFirst();
    }

    private boolean isCompatible(PersonId person, RoleCode role) {
        var forbidden = incompatible.getOrDefault(role, Set.of());
        return everywhere.stream()
                .filter(entry -> entry.person().equals(person))
                .noneMatch(entry -> forbidden.contains(entry.role()));
    }
}
