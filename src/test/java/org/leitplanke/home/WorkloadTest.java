package org.leitplanke.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;

class WorkloadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void overdue_comes_before_due_soon_before_later() {
        var tasks = new ArrayList<>(List.of(
                task("later", 0, TODAY.plusDays(30), Tone.INFO),
                task("no date", 0, null, Tone.IDLE),
                task("soon", 0, TODAY.plusDays(3), Tone.INFO),
                task("late without a date", 0, null, Tone.LATE),
                task("today", 0, TODAY, Tone.DUE),
                task("overdue", 0, TODAY.minusDays(2), Tone.INFO)));

        var workload = Workload.of(tasks, TODAY);

        assertThat(workload.tasks())
                .extracting(task -> task.title().key())
                .containsExactly("overdue", "late without a date", "today", "soon", "later", "no date");
        assertThat(workload.overdue()).isEqualTo(2);
    }

    @Test
    void three_tasks_are_summed_up_in_words() {
        var workload = Workload.of(tasks(3, 9), TODAY);

        assertThat(spoken(Language.DE, workload))
                .isEqualTo("Drei Aufgaben, zusammen etwa 27 Minuten. Nichts ist überfällig.");
        assertThat(spoken(Language.EN, workload))
                .isEqualTo("Three tasks, about 27 minutes in all. Nothing is overdue.");
    }

    @Test
    void one_task_is_spoken_of_in_the_singular() {
        var workload = Workload.of(List.of(task("a", 1, TODAY.minusDays(1), Tone.LATE)), TODAY);

        assertThat(spoken(Language.DE, workload)).isEqualTo("Eine Aufgabe, etwa eine Minute. Eine ist überfällig.");
        assertThat(spoken(Language.EN, workload)).isEqualTo("One task, about one minute. One is overdue.");
    }

    @Test
    void two_tasks_without_an_estimate_name_no_minutes() {
        var workload = Workload.of(tasks(2, 0), TODAY);

        assertThat(spoken(Language.DE, workload)).isEqualTo("Zwei Aufgaben. Nichts ist überfällig.");
        assertThat(spoken(Language.EN, workload)).isEqualTo("Two tasks. Nothing is overdue.");
    }

    @Test
    void many_tasks_are_counted_in_figures_and_hours() {
        var workload = Workload.of(tasks(20, 10), TODAY);

        assertThat(spoken(Language.DE, workload))
                .isEqualTo("20 Aufgaben, zusammen etwa 3,5 Stunden. Nichts ist überfällig.");
        assertThat(spoken(Language.EN, workload)).isEqualTo("20 tasks, about 3.5 hours in all. Nothing is overdue.");
    }

    @Test
    void nothing_to_do_is_said_too() {
        assertThat(spoken(Language.DE, Workload.NONE)).isEqualTo("Sie sind auf dem Laufenden.");
    }

    private static List<Task> tasks(int count, int minutes) {
        return IntStream.range(0, count)
                .mapToObj(n -> task("task " + n, minutes, TODAY.plusDays(10), Tone.INFO))
                .toList();
    }

    private static Task task(String title, int minutes, LocalDate due, Tone tone) {
        return new Task(Words.of(title), "/x", Words.of("go"), null, tone, minutes, due, List.of());
    }

    private static String spoken(Language language, Workload workload) {
        var texts = ResourceBundle.getBundle("texts", language.locale());
        return workload.summary().stream()
                .map(words -> new MessageFormat(texts.getString(words.key()), language.locale())
                        .format(words.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }
}
