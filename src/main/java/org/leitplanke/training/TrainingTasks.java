package org.leitplanke.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.TaskSource;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;

/** The modules somebody is expected to pass: the base module, what her roles want, and refreshers. */
@ApplicationScoped
class TrainingTasks implements TaskSource {

    @Inject
    Standings standings;

    @Override
    public List<Task> tasksOf(PersonId person, Language language) {
        var today = standings.today(person);
        return standings.expected(person, language).stream()
                .filter(ModuleRow::isToDo)
                .map(row -> task(row, today))
                .toList();
    }

    private static Task task(ModuleRow row, LocalDate today) {
        return new Task(
                Words.of("training.task." + verb(row), row.title()),
                "/training/module.xhtml?code=" + row.code(),
                Words.of("training.task." + verb(row) + ".action"),
                row.resting() ? Words.of("task.resting") : state(row),
                row.begun() && !row.resting() ? Tone.INFO : row.tone(),
                row.minutesLeft(),
                row.resting() && row.due() != null && row.due().isBefore(today) ? null : row.due(),
                row.validUntil() == null ? List.of() : List.of(Words.of("training.task.validUntil", row.validUntil())));
    }

    private static String verb(ModuleRow row) {
        if (row.begun()) {
            return "continue";
        }
        return row.state() == LearningState.OPEN ? "begin" : "refresh";
    }

    private static Words state(ModuleRow row) {
        if (row.attempt() != null || row.begun() && row.nextLesson() > row.lessons()) {
            return Words.of("training.task.quiz");
        }
        return row.begun()
                ? Words.of("training.task.lesson", row.nextLesson(), row.lessons())
                : Words.of("training.state." + row.state().name());
    }
}
