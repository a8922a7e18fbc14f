package org.leitplanke.responsibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.DepartmentView.Member;

/**
 * What of a past day is seen otherwise with the other knowledge: corrected later, recorded later, or taken back.
 *
 * @param today whether the page is about what is known today, so that the other is what was known then
 * @param otherwise the same day with the other knowledge, by assignment
 */
record Corrections(boolean today, Map<String, AssignmentEntry> otherwise) {

    /** Nothing to compare with: the present. */
    static final Corrections NONE = new Corrections(true, Map.of());

    static Corrections of(boolean today, List<AssignmentEntry> otherwise) {
        return new Corrections(
                today, otherwise.stream().collect(Collectors.toMap(AssignmentEntry::id, Function.identity())));
    }

    /**
     * What the other knowledge says about this assignment.
     *
     * @param mayKnow whether the reader may know how conditions are
     * @return null when it says the same
     */
    Words mark(AssignmentEntry entry, boolean mayKnow) {
        if (this == NONE) {
            return null;
        }
        var other = otherwise.getOrDefault(entry.id(), alike(entry, otherwise.values()));
        if (other == null) {
            return Words.of(today ? "responsibility.past.recordedLater" : "responsibility.past.takenBack");
        }
        if (seen(entry, mayKnow).equals(seen(other, mayKnow))) {
            return null;
        }
        return Words.of(
                today ? "responsibility.past.corrected" : "responsibility.past.knownToday",
                Words.of("responsibility.state." + state(other, mayKnow)),
                other.until());
    }

    /** What the other knowledge says about somebody of a team; null when it says the same. */
    Words mark(Member member, List<Member> others) {
        if (this == NONE) {
            return null;
        }
        var found =
                others.stream().filter(other -> other.id().equals(member.id())).toList();
        if (found.contains(member)) {
            return null;
        }
        return found.isEmpty()
                ? Words.of(today ? "responsibility.past.recordedLater" : "responsibility.past.takenBack")
                : Words.of(
                        today ? "responsibility.past.memberCorrected" : "responsibility.past.memberKnownToday",
                        found.get(0).status());
    }

    /** What only the other knowledge knows of. */
    List<AssignmentEntry> others(List<AssignmentEntry> here) {
        var ids = here.stream().map(AssignmentEntry::id).collect(Collectors.toSet());
        return otherwise.values().stream()
                .filter(entry -> !ids.contains(entry.id()) && alike(entry, here) == null)
                .toList();
    }

    /** Whoever kept a role after a move has a row for the days before, under another id; null when there is none. */
    private static AssignmentEntry alike(AssignmentEntry entry, Collection<AssignmentEntry> among) {
        return among.stream()
                .filter(other -> other.person().equals(entry.person())
                        && other.role().equals(entry.role())
                        && other.place().equals(entry.place()))
                .findFirst()
                .orElse(null);
    }

    /** How what only the other knowledge knows of is marked. */
    Words onlyOther() {
        return Words.of(today ? "responsibility.past.onlyThen" : "responsibility.past.onlyToday");
    }

    static Effect.State state(AssignmentEntry entry, boolean mayKnow) {
        var state = entry.effect().state();
        return mayKnow ? state : AssignmentQueries.forEverybody(state);
    }

    private static List<Object> seen(AssignmentEntry entry, boolean mayKnow) {
        var effect = entry.effect();
        return List.of(
                state(entry, mayKnow),
                effect.lacks(),
                mayKnow ? Set.copyOf(effect.missing()) : Set.of(),
                mayKnow ? Set.copyOf(effect.lapsing()) : Set.of(),
                entry.facts().assignment().term(),
                entry.personName(),
                entry.place());
    }
}
