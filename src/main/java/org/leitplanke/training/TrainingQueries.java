package org.leitplanke.training;

import static org.leitplanke.identity.Permission.TRAINING_LEARN;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.UseCase;

/** What can be learned, and where the person asking stands with it herself. */
@UseCase
public class TrainingQueries {

    @Inject
    Modules modules;

    @Inject
    Learners learners;

    @Inject
    Standings standings;

    @Inject
    CurrentActor actor;

    /** All modules; what is expected of the person asking comes first. */
    @Requires(TRAINING_LEARN)
    public List<ModuleRow> mine(Language language) {
        return standings.of(actor.get().person(), language);
    }

    /** One module with its lessons and what she has done of it. */
    @Requires(TRAINING_LEARN)
    public ModuleDetail module(String code, Language language) {
        var row = standings.of(actor.get().person(), language, Set.of(code == null ? "" : code)).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("training", code));
        var done = learners.lessonsDone(actor.get().person()).stream()
                .filter(one -> one.module().equals(code))
                .map(LessonDone::lesson)
                .collect(Collectors.toSet());
        var lessons = modules.lessons(language, List.of(code)).stream()
                .map(lesson -> done.contains(lesson.number()) ? lesson.finished() : lesson)
                .toList();
        return new ModuleDetail(row, lessons);
    }

    /** One lesson to read. */
    @Requires(TRAINING_LEARN)
    public LessonDetail lesson(String code, int number, Language language) {
        var module = module(code, language);
        var lesson = module.lessons().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Missing("lesson", code + " " + number));
        return new LessonDetail(
                code,
                module.row().title(),
                number,
                module.lessons().size(),
                lesson.title(),
                lesson.minutes(),
                modules.lessonBody(code, modules.get(code).version(), number, language),
                module.row().isOpenToLearn());
    }

    /** The modules that belong to a guideline, by the guideline's code. */
    @Requires(TRAINING_LEARN)
    public List<String> modulesLinkedTo(String guidelineCode) {
        return modules.all().stream()
                .filter(module -> module.guidelines().contains(guidelineCode))
                .map(TrainingModule::code)
                .toList();
    }

    /** The titles of all modules by their codes. */
    @Requires(TRAINING_LEARN)
    public Map<String, String> titles(Language language) {
        return modules.editions(language).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().title()));
    }
}
