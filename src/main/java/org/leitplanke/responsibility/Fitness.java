package org.leitplanke.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.CandidateQueries.Known;
import org.leitplanke.responsibility.EffectFacts.Demand;
import org.leitplanke.responsibility.EffectFacts.Span;

/**
 * What a role asks of somebody who could take it, and what speaks against her, in words.
 *
 * @param term the usual term when it begins today
 * @param forbidden roles that do not go with it, and why
 * @param forbiddenAccess access roles of the portal that do not go with it, and why
 */
record Fitness(
        RoleRow role,
        Place place,
        Span term,
        List<Demand> demands,
        Map<RoleCode, String> forbidden,
        Map<PortalRole, String> forbiddenAccess,
        Map<RoleCode, RoleRow> roles,
        Conditions.Titles titles) {

    Candidate of(Scene.Person person, Known known) {
        var held = known.held().getOrDefault(person.id(), List.of());
        var holds = held.stream()
                .anyMatch(entry ->
                        entry.role().equals(role.code()) && entry.place().equals(place));
        if (holds) {
            return impossible(person, false, Tone.IDLE, Words.of("responsibility.candidate.holds"));
        }
        var clash = clash(held, known.granted().getOrDefault(person.id(), Set.of()));
        if (clash.isPresent()) {
            return impossible(person, true, Tone.LATE, clash.get());
        }
        if (known.away().contains(person.id())) {
            return impossible(person, false, Tone.IDLE, Words.of("responsibility.candidate.away"));
        }
        var missing = EffectRule.missing(term.from(), demands, known.done().getOrDefault(person.id(), List.of()));
        return new Candidate(
                person.id(),
                person.name(),
                person.department(),
                true,
                false,
                missing.size(),
                missing.isEmpty() ? Words.of("responsibility.candidate.ready") : lacking(missing),
                missing.isEmpty() ? Tone.OK : Tone.DUE,
                notes(person.id(), held, known));
    }

    private Optional<Words> clash(List<AssignmentEntry> held, Set<PortalRole> granted) {
        var other = held.stream()
                .filter(entry -> forbidden.containsKey(entry.role()))
                .findFirst()
                .map(entry -> Words.of(
                        "responsibility.candidate.incompatible",
                        roles.get(entry.role()).name(),
                        forbidden.get(entry.role())));
        return other.or(() -> granted.stream()
                .filter(forbiddenAccess::containsKey)
                .findFirst()
                .map(right -> Words.of(
                        "responsibility.candidate.incompatibleAccess",
                        Words.of("identity.role." + right),
                        forbiddenAccess.get(right))));
    }

    private Words lacking(List<Condition> missing) {
        var called =
                missing.stream().map(condition -> titles.of(condition).text()).collect(Collectors.joining("; "));
        var minutes = missing.stream()
                .mapToInt(condition -> titles.of(condition).minutes())
                .sum();
        return Words.of("responsibility.candidate.missing", missing.size(), called, minutes);
    }

    private List<Words> notes(PersonId person, List<AssignmentEntry> held, Known known) {
        var notes = new ArrayList<Words>();
        Optional.ofNullable(known.leaving().get(person))
                .ifPresent(last -> notes.add(Words.of("responsibility.candidate.leaves", last)));
        var load = Workload.of(held, roles).with(role);
        if (load.isTooMuch()) {
            notes.add(load.words("responsibility.candidate.overload"));
        }
        return notes;
    }

    private static Candidate impossible(Scene.Person person, boolean clashing, Tone tone, Words standing) {
        return new Candidate(
                person.id(), person.name(), person.department(), false, clashing, 0, standing, tone, List.of());
    }
}
