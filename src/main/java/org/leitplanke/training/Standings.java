package org.leitplanke.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.Pauses;
import org.leitplanke.organisation.PersonRow;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Condition;
import org.leitplanke.responsibility.EffectQueries;

/** Where a person stands with every module, in a constant number of queries. */
@ApplicationScoped
class Standings {

    /** The module that everybody has to know. */
    static final String BASE = "T01";

    private static final Comparator<ModuleRow> URGENT_FIRST = Comparator.comparing(ModuleRow::isToDo)
            .reversed()
            .thenComparing(ModuleRow::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ModuleRow::code);

    @Inject
    Modules modules;

    @Inject
    Learners learners;

    @Inject
    EffectQueries effects;

    @Inject
    OrganisationQueries organisation;

    @Inject
    Days days;

    @Inject
    Pauses pauses;

    /** Every module as this person stands with it; what is expected of her comes first. */
    List<ModuleRow> of(PersonId person, Language language) {
        return of(person, language, modules.codes());
    }

    /** Only what is expected of her, however many modules there are. */
    List<ModuleRow> expected(PersonId person, Language language) {
        var codes = new HashSet<>(wantedByRoles(person));
        codes.add(BASE);
        return of(person, language, codes);
    }

    /** These modules as she stands with them. */
    List<ModuleRow> of(PersonId person, Language language, Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of(); // a fresh portal; the query language knows no empty list
        }
        var today = days.todayOf(person);
        var entry = organisation.findPerson(person).map(PersonRow::entry).orElse(today);
        var pause = pauses.of(person);
        var wanted = wantedByRoles(person);
        var editions = modules.editions(language, codes);
        var lessons = modules.lessons(language, codes).stream().collect(Collectors.groupingBy(LessonRow::module));
        var done = learners.lessonsDone(person);
        var attempts =
                learners.unfinished(person).stream().collect(Collectors.toMap(Attempt::module, Function.identity()));
        var completions = latest(learners.completions(person));
        return modules.all(codes).stream()
                .filter(module -> editions.containsKey(module.code()))
                .map(module -> new Standing(
                                module,
                                lessons.getOrDefault(module.code(), List.of()),
                                doneOf(module, done),
                                attempts.get(module.code()),
                                completions.get(module.code()),
                                module.code().equals(BASE),
                                wanted.contains(module.code()),
                                entry,
                                pause,
                                today)
                        .row(editions.get(module.code())))
                .sorted(URGENT_FIRST)
                .toList();
    }

    LocalDate today(PersonId person) {
        return days.todayOf(person);
    }

    private Set<String> wantedByRoles(PersonId person) {
        return effects.wantedFrom(person).stream()
                .filter(condition -> condition.kind() == Condition.Kind.TRAINING)
                .map(Condition::key)
                .collect(Collectors.toSet());
    }

    private static Set<Integer> doneOf(TrainingModule module, List<LessonDone> done) {
        return done.stream()
                .filter(one -> one.module().equals(module.code()) && one.version() == module.version())
                .map(LessonDone::lesson)
                .collect(Collectors.toSet());
    }

    private static Map<String, Completion> latest(List<Completion> bestFirst) {
        return bestFirst.stream()
                .collect(Collectors.toMap(Completion::module, Function.identity(), (best, any) -> best));
    }
}
