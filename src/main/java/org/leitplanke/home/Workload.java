package org.leitplanke.home;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;

/**
 * A person's tasks in the order in which they press: overdue, due within a week, later.
 *
 * @param overdue how many are late
 */
public record Workload(List<Task> tasks, int overdue) implements Serializable {

    /** Nothing to do. */
    public static final Workload NONE = new Workload(List.of(), 0);

    private static final int SOON = 7;
    private static final int LONG = 120;

    static Workload of(List<Task> tasks, LocalDate today) {
        var sorted = tasks.stream()
                .sorted(Comparator.comparing((Task task) -> urgency(task, today))
                        .thenComparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        var late = sorted.stream().filter(task -> urgency(task, today) == 0).count();
        return new Workload(sorted, (int) late);
    }

    /** The sentences that sum it up: how many and how long, and whether something is late. */
    public List<Words> summary() {
        var said = new ArrayList<Words>();
        if (tasks.isEmpty()) {
            return List.of(Words.of("home.lead.nothing"));
        }
        var minutes = tasks.stream().mapToInt(Task::minutes).sum();
        if (minutes == 0) {
            said.add(Words.of("home.lead.tasks", tasks.size()));
        } else if (minutes < LONG) {
            said.add(Words.of("home.lead.minutes", tasks.size(), minutes));
        } else {
            said.add(Words.of("home.lead.hours", tasks.size(), Math.round(minutes / 30.0) / 2.0));
        }
        said.add(Words.of("home.lead.overdue", overdue));
        return List.copyOf(said);
    }

    private static int urgency(Task task, LocalDate today) {
        if (task.tone() == Tone.LATE || task.due() != null && task.due().isBefore(today)) {
            return 0;
        }
        return task.tone() == Tone.DUE || task.due() != null && !task.due().isAfter(today.plusDays(SOON)) ? 1 : 2;
    }
}
