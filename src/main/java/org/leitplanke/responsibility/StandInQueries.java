package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.TASKS_SEE;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.UseCase;
import org.leitplanke.platform.Words;

/** What somebody can have stood in for, and when somebody stood in for her lately. */
@UseCase
public class StandInQueries {

    @Inject
    Stands stands;

    @Inject
    EffectReader reader;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Places places;

    @Inject
    CurrentActor actor;

    /** Times that are over, for fourteen days from the day after. */
    @Requires(TASKS_SEE)
    public List<Over> justEnded() {
        return stands.justEndedFor(actor.get().person()).stream()
                .map(stand -> new Over(stand.deputyName(), stand.period().from(), stand.lastDay()))
                .toList();
    }

    /** What the person acting can have stood in for: everything, each assignment, a role or a place she has more than once. */
    @Requires(TASKS_SEE)
    public List<Choice> scopes() {
        var me = actor.get();
        var entries = reader.openOf(List.of(me.person())).getOrDefault(me.person(), List.of());
        var roles = catalogue.byCode(me.language());
        var found = new ArrayList<Choice>();
        found.add(new Choice("*", Words.of("responsibility.mine.allRoles")));
        for (var entry : entries) {
            found.add(new Choice(
                    entry.id(),
                    Words.of(
                            "responsibility.roleOnChannel",
                            roles.get(entry.role()).name(),
                            places.name(entry.place(), entry.placeName(), me.language()))));
        }
        more(entries, AssignmentEntry::role)
                .forEach((role, some) -> found.add(new Choice(
                        "role:" + role,
                        Words.of(
                                "responsibility.mine.everywhere",
                                roles.get(role).name()))));
        more(entries, AssignmentEntry::place)
                .forEach((place, some) -> found.add(new Choice(
                        "place:" + place.key(),
                        Words.of(
                                "responsibility.mine.allAt",
                                places.name(place, some.get(0).placeName(), me.language())))));
        return found;
    }

    private static <T> Map<T, List<AssignmentEntry>> more(
            List<AssignmentEntry> entries, Function<AssignmentEntry, T> by) {
        var found = entries.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        found.values().removeIf(some -> some.size() < 2);
        return found;
    }

    /** @param value {@code *}, an assignment, {@code role:…} or {@code place:…} */
    public record Choice(String value, Words label) implements Serializable {}

    /** @param deputy name of who stood in */
    public record Over(String deputy, LocalDate from, LocalDate until) implements Serializable {}
}
