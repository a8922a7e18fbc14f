package org.leitplanke.approval;

import static org.leitplanke.identity.Permission.TASKS_SEE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.NotForOthers;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.TaskSource;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.UseCase;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.Roles;

/** What requests expect of a person: decide, answer, fulfil a condition, publish. One task for each request. */
@UseCase
class ApprovalTasks implements TaskSource {

    private static final int MINUTES_TO_DECIDE = 5;
    private static final int MINUTES_TO_ANSWER = 3;
    private static final int MINUTES_TO_PUBLISH = 5;

    @Inject
    CurrentActor actor;

    @Inject
    QueueQueries queue;

    @Inject
    Duties duties;

    @Inject
    EffectQueries effects;

    @Inject
    Days days;

    @Override
    @Requires(TASKS_SEE)
    public List<Task> tasksOf(PersonId person, Language language) {
        NotForOthers.check(actor.get(), person);
        var tasks = new LinkedHashMap<String, Task>();
        var today = days.todayOf(person);
        var zone = days.zoneOf(person);
        for (var row : queue.page(QueueQueries.Filter.NONE, 0).rows()) {
            tasks.put(
                    row.id(),
                    new Task(
                            Words.of("approval.task.decide." + row.kind(), row.title()),
                            "/approval/review.xhtml?id=" + row.id(),
                            Words.of("approval.task.review"),
                            Remaining.words(row.left()),
                            Remaining.tone(row.left()),
                            MINUTES_TO_DECIDE,
                            LocalDate.ofInstant(row.dueAt(), zone),
                            List.of(
                                    Words.of("approval.task.askedBy", row.requesterName()),
                                    Words.of("approval.task.channel", row.channelName()))));
        }
        for (var line : duties.asked(person)) {
            tasks.putIfAbsent(line.id(), task("answer", line, Tone.DUE, MINUTES_TO_ANSWER, null));
        }
        for (var line : duties.toPublish(authorOf(person), today)) {
            tasks.putIfAbsent(line.id(), task("publish", line, Tone.OK, MINUTES_TO_PUBLISH, line.due()));
        }
        for (var line : duties.conditions(person, today)) {
            var tone = line.due().isBefore(today) ? Tone.LATE : Tone.DUE;
            tasks.putIfAbsent(line.id(), task("fulfil", line, tone, MINUTES_TO_ANSWER, line.due()));
        }
        return List.copyOf(tasks.values());
    }

    private static Task task(String what, Duties.Line line, Tone tone, int minutes, LocalDate due) {
        return new Task(
                Words.of("approval.task." + what, line.title()),
                "/approval/request.xhtml?id=" + line.id(),
                Words.of("approval.task." + what + ".button"),
                Words.of("approval.task." + what + ".state"),
                tone,
                minutes,
                due,
                List.of());
    }

    private List<String> authorOf(PersonId person) {
        return effects.placesWhere(person, Roles.AUTHOR).stream()
                .map(row -> row.place())
                .filter(place -> place.kind() == Place.Kind.CHANNEL)
                .map(Place::id)
                .toList();
    }
}
