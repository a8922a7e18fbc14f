package org.leitplanke.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leitplanke.training.TrainingFixture.NOW;
import static org.leitplanke.training.TrainingFixture.TODAY;
import static org.leitplanke.training.TrainingFixture.aCompletion;
import static org.leitplanke.training.TrainingFixture.aModule;
import static org.leitplanke.training.TrainingFixture.aText;
import static org.leitplanke.training.TrainingFixture.anAttempt;
import static org.leitplanke.training.TrainingFixture.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leitplanke.organisation.Absence;
import org.leitplanke.organisation.Pause;
import org.leitplanke.platform.Tone;

class StandingTest {

    private static final List<LessonRow> LESSONS =
            List.of(new LessonRow("X01", 1, "Eins", 3), new LessonRow("X01", 2, "Zwei", 4));

    @Test
    void newcomers_have_thirty_days_for_the_base_module() {
        var entry = TODAY.plusDays(3);

        assertThat(of(aModule(), Set.of(), null, null, true, entry).due()).isEqualTo(entry.plusDays(30));
    }

    @Test
    void a_new_base_module_gives_everybody_thirty_days() {
        assertThat(of(aModule(), Set.of(), null, null, true, TODAY.minusYears(5))
                        .due())
                .isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void the_estimate_is_what_remains_of_lessons_and_quiz() {
        assertThat(of(aModule(), Set.of(), null, null, true, TODAY).minutesLeft())
                .isEqualTo(12);
        assertThat(of(aModule(), Set.of(1), null, null, true, TODAY).minutesLeft())
                .isEqualTo(9);
    }

    @Test
    void with_the_quiz_under_way_only_its_rest_remains() {
        var attempt = anAttempt();
        answer(attempt, true);
        answer(attempt, true);

        assertThat(of(aModule(), Set.of(), attempt, null, true, TODAY).minutesLeft())
                .isEqualTo(3);
    }

    @Test
    void she_continues_with_the_first_lesson_that_is_not_done() {
        assertThat(of(aModule(), Set.of(2), null, null, true, TODAY).nextLesson())
                .isEqualTo(1);
        assertThat(of(aModule(), Set.of(1), null, null, true, TODAY).nextLesson())
                .isEqualTo(2);
        assertThat(of(aModule(), Set.of(1, 2), null, null, true, TODAY).nextLesson())
                .isEqualTo(3);
    }

    @Test
    void nothing_is_to_do_while_the_completion_counts_longer_than_sixty_days() {
        var standing = passedUntil(TODAY.plusDays(61));

        assertThat(standing.state()).isEqualTo(LearningState.VALID);
        assertThat(row(standing).isToDo()).isFalse();
    }

    @Test
    void a_refresher_is_to_do_sixty_days_before_the_end_and_due_on_the_last_day() {
        var standing = passedUntil(TODAY.plusDays(60));

        assertThat(standing.state()).isEqualTo(LearningState.ENDING);
        assertThat(standing.due()).isEqualTo(TODAY.plusDays(60));
        assertThat(row(standing).isToDo()).isTrue();
    }

    @Test
    void the_last_day_still_counts_and_the_day_after_does_not() {
        assertThat(passedUntil(TODAY).state()).isEqualTo(LearningState.ENDING);
        assertThat(passedUntil(TODAY.minusDays(1)).state()).isEqualTo(LearningState.EXPIRED);
    }

    @Test
    void a_higher_level_has_to_be_learned_within_fourteen_days() {
        var module = aModule();
        module.release(aText(2, 2), TODAY.minusDays(3), NOW);
        var standing = of(module, Set.of(), null, aCompletion(TODAY.minusMonths(2), TODAY.plusMonths(10)), true, TODAY);

        assertThat(standing.state()).isEqualTo(LearningState.CHANGED);
        assertThat(standing.due()).isEqualTo(TODAY.plusDays(10));
    }

    @Test
    void an_editorial_version_keeps_completions_valid() {
        var module = aModule();
        module.release(aText(2, 1), TODAY, NOW);
        var standing = of(module, Set.of(), null, aCompletion(TODAY.minusMonths(2), TODAY.plusMonths(10)), true, TODAY);

        assertThat(standing.state()).isEqualTo(LearningState.VALID);
    }

    @Test
    void days_of_absence_do_not_count_and_the_rest_runs_on_after_the_return() {
        var away = new Pause(List.of(new Absence(TODAY.minusDays(20), TODAY.plusDays(9))));
        var entry = TODAY.minusDays(40);
        var standing = new Standing(
                aModule(TODAY.minusYears(1)), LESSONS, Set.of(), null, null, true, false, entry, away, TODAY);

        assertThat(standing.due()).isEqualTo(entry.plusDays(30 + 30));
        assertThat(row(standing).resting()).isTrue();
        assertThat(row(standing).tone()).isEqualTo(Tone.IDLE);
    }

    @Test
    void a_certificate_that_ended_meanwhile_is_not_late_until_the_remaining_days_are_over() {
        var ended = TODAY.minusDays(5);
        var away = new Pause(List.of(new Absence(ended.minusDays(9), TODAY.minusDays(1))));
        var standing = new Standing(
                aModule(),
                LESSONS,
                Set.of(),
                null,
                aCompletion(ended.minusMonths(12), ended),
                true,
                false,
                TODAY.minusYears(2),
                away,
                TODAY);

        assertThat(standing.state()).isEqualTo(LearningState.EXPIRED);
        assertThat(standing.due()).isEqualTo(TODAY.plusDays(9));
        assertThat(row(standing).tone()).isEqualTo(Tone.DUE);
    }

    @Test
    void what_nobody_asks_for_is_never_due() {
        var row = row(of(aModule(), Set.of(), null, null, false, TODAY));

        assertThat(row.isToDo()).isFalse();
        assertThat(row.due()).isNull();
    }

    private static Standing passedUntil(LocalDate until) {
        return of(aModule(), Set.of(), null, aCompletion(until.minusMonths(12), until), true, TODAY.minusYears(2));
    }

    private static ModuleRow row(Standing standing) {
        return standing.row(new Edition(aText()));
    }

    private static Standing of(
            TrainingModule module,
            Set<Integer> done,
            Attempt attempt,
            Completion latest,
            boolean base,
            LocalDate entry) {
        return new Standing(module, LESSONS, done, attempt, latest, base, false, entry, Pause.NEVER, TODAY);
    }
}
