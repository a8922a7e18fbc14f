package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.NotForOthers;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.TaskSource;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.Standing.Stand;

/**
 * A deputy whose condition lapses cannot act any more: she learns what is missing, the one she stands in for learns only
 * that somebody else is needed (BR-24).
 */
@ApplicationScoped
class StandInTasks implements TaskSource {

    @Inject
    Stands stands;

    @Inject
    EffectReader reader;

    @Inject
    Conditions conditions;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Override
    public List<Task> tasksOf(PersonId person, Language language) {
        NotForOthers.check(actor.get(), person);
        var current = stands.currentOf(person);
        if (current.isEmpty()) {
            return List.of();
        }
        var names = organisation.names(current.stream()
                .flatMap(stand -> Stream.of(stand.principal(), stand.deputy()))
                .distinct()
                .toList());
        var tasks = new ArrayList<Task>();
        lapsed(current).forEach((stand, missing) -> {
            if (stand.principal().equals(person)) {
                tasks.add(task(
                        Words.of("responsibility.task.deputyLapsed", names.getOrDefault(stand.deputy(), "")),
                        "/responsibility/mine.xhtml",
                        "responsibility.task.deputyLapsed.action"));
            } else {
                var titles = conditions.titles(language);
                tasks.add(task(
                        Words.of(
                                "responsibility.task.cannotStandIn",
                                names.getOrDefault(stand.principal(), ""),
                                missing.stream()
                                        .map(condition -> titles.of(condition).text())
                                        .collect(Collectors.joining("; "))),
                        titles.of(missing.get(0)).link(),
                        "responsibility.task.cannotStandIn.action"));
            }
        });
        return tasks;
    }

    /** Those who cannot act, with what they lack for anything they cover. */
    private Map<Stand, List<Condition>> lapsed(List<Stand> current) {
        var entries =
                reader.openOf(current.stream().map(Stand::principal).distinct().toList());
        var done = reader.fulfilments(
                current.stream().map(Stand::deputy).distinct().toList());
        var found = new LinkedHashMap<Stand, List<Condition>>();
        for (var stand : current) {
            var missing = entries.getOrDefault(stand.principal(), List.of()).stream()
                    .filter(stand::covers)
                    .flatMap(entry -> EffectRule.missing(
                            stand.today(), entry.facts().demands(), done.getOrDefault(stand.deputy(), List.of()))
                            .stream())
                    .distinct()
                    .toList();
            if (!missing.isEmpty()) {
                found.put(stand, missing);
            }
        }
        return found;
    }

    private static Task task(Words title, String link, String action) {
        return new Task(
                title,
                link,
                Words.of(action),
                Words.of("responsibility.task.deputyLapsed.state"),
                Tone.LATE,
                0,
                null,
                List.of());
    }
}
