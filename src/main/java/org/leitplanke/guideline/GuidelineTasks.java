package org.leitplanke.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.leitplanke.guideline.GuidelineRow.Mine;
import org.leitplanke.identity.AccessMatrix;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Permission;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.TaskSource;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;

/** Guidelines to be read, versions to be decided about, and drafts that came back. */
@ApplicationScoped
class GuidelineTasks implements TaskSource {

    private static final int DAYS_TO_CATCH_UP = 3;
    private static final int DAYS_BEFORE_REVIEW = 60;

    @Inject
    GuidelineQueries guidelines;

    @Inject
    CurrentVersions current;

    @Inject
    GuidelineWorkQueries work;

    @Inject
    AccessMatrix matrix;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Override
    public List<Task> tasksOf(PersonId person, Language language) {
        var today = days.today();
        return Stream.of(
                        guidelines.mine(language).stream()
                                .filter(GuidelineRow::isOwed)
                                .map(row -> read(row, today)),
                        decide(person),
                        returned(person),
                        reviewDue(person, language, today))
                .flatMap(tasks -> tasks)
                .toList();
    }

    private static Task read(GuidelineRow row, LocalDate today) {
        var late = row.mine() == Mine.LATE;
        var rests = row.mine() == Mine.RESTING;
        return new Task(
                Words.of("guideline.task.read", row.title()),
                "/guideline/read.xhtml?newest=true&id=" + row.id(),
                Words.of("guideline.task.readAction"),
                rests ? Words.of("task.resting") : state(row, today),
                rests ? Tone.IDLE : late ? Tone.LATE : Tone.DUE,
                row.minutes(),
                late || rests && row.due() != null && row.due().isBefore(today) ? null : row.due(),
                row.due() == null
                        ? List.of(Words.of("guideline.task.forRole"))
                        : List.of(Words.of("guideline.task.validFrom", row.effectiveFrom())));
    }

    private static Words state(GuidelineRow row, LocalDate today) {
        return row.mine() == Mine.LATE
                ? Words.of("guideline.task.catchUp", catchUpBy(today))
                : Words.of(row.number() > 1 ? "guideline.task.newVersion" : "guideline.task.toRead");
    }

    /** The Friday that leaves a few days, so that the request stays the same within a week. */
    static LocalDate catchUpBy(LocalDate today) {
        return today.plusDays(DAYS_TO_CATCH_UP).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    private Stream<Task> decide(PersonId person) {
        if (!may(Permission.GUIDELINE_APPROVE)) {
            return Stream.empty();
        }
        return work.waitingFor(person).stream()
                .map(row -> new Task(
                        Words.of("guideline.task.decide", row.title()),
                        "/guideline/review.xhtml?version=" + row.version(),
                        Words.of("guideline.task.decideAction"),
                        Words.of("guideline.state.IN_REVIEW"),
                        Tone.INFO,
                        0,
                        null,
                        List.of(
                                Words.of("guideline.task.version", row.number()),
                                Words.of("guideline.task.since", row.since()))));
    }

    private Stream<Task> returned(PersonId person) {
        if (!may(Permission.GUIDELINE_DRAFT)) {
            return Stream.empty();
        }
        return work.open().stream()
                .filter(row -> row.state() == VersionState.RETURNED && person.equals(row.submittedBy()))
                .map(row -> new Task(
                        Words.of("guideline.task.revise", row.title()),
                        "/guideline/edit.xhtml?id=" + row.guideline(),
                        Words.of("guideline.task.reviseAction"),
                        Words.of("guideline.state.RETURNED"),
                        Tone.DUE,
                        0,
                        null,
                        List.of(Words.of("guideline.task.since", row.since()))));
    }

    /** The owner looks at her guidelines again before their review date passes. */
    private Stream<Task> reviewDue(PersonId person, Language language, LocalDate today) {
        if (!may(Permission.GUIDELINE_DRAFT)) {
            return Stream.empty();
        }
        return current.all(language).stream()
                .filter(version -> person.equals(version.owner()))
                .filter(version -> version.reviewBy().isBefore(today.plusDays(DAYS_BEFORE_REVIEW)))
                .map(version -> new Task(
                        Words.of("guideline.task.reviewDue", version.title()),
                        "/guideline/edit.xhtml?id=" + version.guideline(),
                        Words.of("guideline.task.reviewDueAction"),
                        null,
                        Tone.DUE,
                        0,
                        version.reviewBy(),
                        List.of()));
    }

    private boolean may(Permission permission) {
        return matrix.allows(permission, actor.get().roles());
    }
}
