package org.leitplanke.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.leitplanke.organisation.Pause;
import org.leitplanke.platform.Tone;

/** Where one person stands with one module on one day: puts together what is known and draws the conclusions. */
record Standing(
        TrainingModule module,
        List<LessonRow> lessons,
        Set<Integer> done,
        Attempt attempt,
        Completion latest,
        boolean base,
        boolean wantedByRole,
        LocalDate entry,
        Pause pause,
        LocalDate today) {

    /** How long newcomers have for the base module. */
    static final int DAYS_FOR_BASE = 30;

    LearningState state() {
        if (latest == null) {
            return LearningState.OPEN;
        }
        if (today.isAfter(latest.validUntil())) {
            return LearningState.EXPIRED;
        }
        if (latest.level() < module.level()) {
            return LearningState.CHANGED;
        }
        return today.isBefore(Validity.refresherFrom(latest.validUntil())) ? LearningState.VALID : LearningState.ENDING;
    }

    /**
     * Last day without being late: newcomers and new modules get 30 days, changed ones their grace; days of absence do
     * not count (BR-09).
     */
    LocalDate due() {
        return switch (state()) {
            case OPEN -> base ? within(later(entry, module.releasedOn()), DAYS_FOR_BASE) : null;
            case VALID -> null;
            case ENDING, EXPIRED -> pause.due(Validity.refresherFrom(latest.validUntil()), latest.validUntil());
            case CHANGED -> within(module.levelFrom(), Validity.GRACE_DAYS - 1);
        };
    }

    /** Nothing is late before its last day, and nothing presses while deadlines rest. */
    private Tone tone() {
        if (state() == LearningState.VALID || !pause.on(today)) {
            return state() == LearningState.EXPIRED && !due().isBefore(today) ? Tone.DUE : state().tone();
        }
        return Tone.IDLE;
    }

    private LocalDate within(LocalDate begins, int days) {
        return pause.due(begins, begins.plusDays(days));
    }

    /** The lessons that remain and the quiz, or only the rest of a quiz under way. */
    int minutesLeft() {
        var reading = lessons.stream().mapToInt(LessonRow::minutes).sum();
        var quiz = Math.max(1, module.minutes() - reading);
        if (isQuizOpen()) {
            var open = attempt.length() - attempt.answered();
            return Math.max(1, (quiz * open + attempt.length() - 1) / attempt.length());
        }
        return quiz
                + lessons.stream()
                        .filter(lesson -> !done.contains(lesson.number()))
                        .mapToInt(LessonRow::minutes)
                        .sum();
    }

    /** The first lesson that is not done. */
    int nextLesson() {
        return lessons.stream()
                .mapToInt(LessonRow::number)
                .filter(number -> !done.contains(number))
                .findFirst()
                .orElse(lessons.size() + 1);
    }

    ModuleRow row(Edition edition) {
        return new ModuleRow(
                module.code(),
                edition.title(),
                edition.summary(),
                module.minutes(),
                lessons.size(),
                done.size(),
                nextLesson(),
                minutesLeft(),
                base || wantedByRole,
                state(),
                attempt != null || !done.isEmpty(),
                isQuizOpen() ? attempt.id() : null,
                latest == null ? null : latest.validUntil(),
                base || wantedByRole ? due() : null,
                latest == null ? null : latest.id(),
                pause.on(today),
                tone());
    }

    private boolean isQuizOpen() {
        return attempt != null && attempt.state() == AttemptState.OPEN;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
