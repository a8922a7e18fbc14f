package org.leitplanke.approval;

import static org.leitplanke.identity.Permission.TASKS_SEE;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
public class ApprovalTasks implements TaskSource {

    private static final int MINUTES_TO_DECIDE = 5;
    private static final int MINUTES_TO_ANSWER = 3;
    private static final int MINUTES_TO_PUBLISH = 5;
    private static final int MOST = 50;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    QueueQueries queue;

    @Inject
    EffectQueries effects;

    @Inject
    Days days;

    @Override
    @Requires(TASKS_SEE)
    public List<Task> tasksOf(PersonId person, Language language) {
        var tasks = new ArrayList<Task>();
        var today = days.todayOf(person);
        var zone = days.zoneOf(person);
        for (var row : queue.page(QueueQueries.Filter.NONE, 0).rows()) {
            tasks.add(new Task(
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
        for (var line : asked(person)) {
            tasks.add(task("answer", line, Tone.DUE, MINUTES_TO_ANSWER, null));
        }
        for (var line : conditions(person, today)) {
            tasks.add(task(
                    "fulfil", line, line.due().isBefore(today) ? Tone.LATE : Tone.DUE, MINUTES_TO_ANSWER, line.due()));
        }
        for (var line : toPublish(person, today)) {
            tasks.add(task("publish", line, Tone.OK, MINUTES_TO_PUBLISH, line.due()));
        }
        return tasks;
    }

    /** A request with a day that matters. */
    public record Line(String id, String title, LocalDate due) {}

    private static Task task(String what, Line line, Tone tone, int minutes, LocalDate due) {
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

    private List<Line> asked(PersonId person) {
        return entityManager
                .createQuery(
                        "select new " + Line.class.getName() + "(r.id, r.content.title, r.publication.publishBy)"
                                + " from ApprovalStep s join s.request r where s.state = :state and r.requester = :person"
                                + " order by s.openedAt",
                        Line.class)
                .setParameter("state", StepState.INQUIRY)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<Line> conditions(PersonId person, LocalDate today) {
        return entityManager
                .createQuery(
                        "select new " + Line.class.getName() + "(r.id, r.content.title, min(case when c.dueDay <"
                                + " r.publication.publishBy then c.dueDay else r.publication.publishBy end))"
                                + " from ApprovalCondition c join c.step s join s.request r where r.requester = :person"
                                + " and c.fulfilledAt is null and s.round = r.submission.round and (r.state = :published"
                                + " or (r.state = :approved and r.publication.publishBy >= :today))"
                                + " group by r.id, r.content.title",
                        Line.class)
                .setParameter("person", person)
                .setParameter("published", RequestState.PUBLISHED)
                .setParameter("approved", RequestState.APPROVED)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<Line> toPublish(PersonId person, LocalDate today) {
        var channels = effects.placesWhere(person, Roles.AUTHOR).stream()
                .map(row -> row.place())
                .filter(place -> place.kind() == Place.Kind.CHANNEL)
                .map(Place::id)
                .toList();
        return channels.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select new " + Line.class.getName()
                                        + "(r.id, r.content.title, r.publication.publishBy) from ApprovalRequest r"
                                        + " where r.state = :approved and r.publication.publishBy >= :today"
                                        + " and r.content.channelId in :channels and not exists (select c from"
                                        + " ApprovalCondition c where c.step.request = r and c.kind = :before"
                                        + " and c.step.round = r.submission.round and c.fulfilledAt is null)"
                                        + " order by r.publication.publishBy",
                                Line.class)
                        .setParameter("approved", RequestState.APPROVED)
                        .setParameter("today", today)
                        .setParameter("channels", channels)
                        .setParameter("before", ConditionKind.BEFORE)
                        .setMaxResults(MOST)
                        .getResultList();
    }
}
