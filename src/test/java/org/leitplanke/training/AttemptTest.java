package org.leitplanke.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leitplanke.training.TrainingFixture.anAttempt;
import static org.leitplanke.training.TrainingFixture.anAttemptWith;
import static org.leitplanke.training.TrainingFixture.answer;
import static org.leitplanke.training.TrainingFixture.questions;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.InvalidInput;

class AttemptTest {

    @Test
    void five_different_questions_are_drawn_from_the_pool() {
        var attempt = anAttempt();

        var seen = Stream.generate(() -> {
                    var code = attempt.current().orElseThrow().code();
                    answer(attempt, false);
                    return code;
                })
                .limit(5)
                .toList();

        assertThat(seen).doesNotHaveDuplicates().hasSize(5).allMatch(questions()::containsKey);
        assertThat(attempt.current()).isEmpty();
    }

    @Test
    void four_right_answers_of_five_pass() {
        assertThat(anAttemptWith(4, 1).state()).isEqualTo(AttemptState.PASSED);
    }

    @Test
    void three_right_answers_of_five_do_not_pass() {
        assertThat(anAttemptWith(3, 2).state()).isEqualTo(AttemptState.FAILED);
    }

    @Test
    void nothing_of_a_passed_attempt_is_kept() {
        var attempt = anAttemptWith(4, 1);

        assertThat(attempt).hasFieldOrPropertyWithValue("startedAt", null);
        assertThat(attempt.length()).isZero();
        assertThat(attempt.wrong()).isEmpty();
    }

    @Test
    void a_failed_attempt_keeps_what_was_wrong_but_no_answers() {
        var attempt = anAttemptWith(3, 2);

        assertThat(attempt.wrong()).hasSize(2);
        assertThat(attempt)
                .extracting("asked")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .allSatisfy(one -> assertThat(one).hasFieldOrPropertyWithValue("answer", null));
    }

    @Test
    void the_same_answer_again_changes_nothing() {
        var attempt = anAttempt();
        var first = questions().get(attempt.current().orElseThrow().code());
        attempt.answer(first, Set.of(1));
        var next = attempt.current().orElseThrow().code();

        assertThatCode(() -> attempt.answer(first, Set.of(1))).doesNotThrowAnyException();

        assertThat(attempt.current().orElseThrow().code()).isEqualTo(next);
        assertThat(attempt.answered()).isEqualTo(1);
    }

    @Test
    void an_answer_cannot_be_changed_afterwards() {
        var attempt = anAttempt();
        var first = questions().get(attempt.current().orElseThrow().code());
        attempt.answer(first, Set.of(1));

        assertThatThrownBy(() -> attempt.answer(first, Set.of(2))).isInstanceOf(NotTheCurrentQuestion.class);
    }

    @Test
    void only_the_question_that_is_asked_now_can_be_answered() {
        var attempt = anAttempt();
        var now = attempt.current().orElseThrow().code();
        var other = questions().values().stream()
                .filter(question -> !question.code().equals(now))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> attempt.answer(other, Set.of(2))).isInstanceOf(NotTheCurrentQuestion.class);
        assertThat(attempt.answered()).isZero();
    }

    @Test
    void an_answer_after_the_end_changes_nothing() {
        var attempt = anAttemptWith(3, 2);

        attempt.answer(questions().get("q1"), Set.of(2));

        assertThat(attempt.state()).isEqualTo(AttemptState.FAILED);
        assertThat(attempt.wrong()).hasSize(2);
    }

    @Test
    void a_question_with_one_answer_takes_exactly_one_of_its_options() {
        var one = questions().get("q1");

        assertThat(one.read(Set.of("2"))).containsExactly(2);
        assertThatThrownBy(() -> one.read(Set.of())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> one.read(Set.of("1", "2"))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> one.read(Set.of("4"))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void several_ticks_are_only_right_when_all_of_them_are() {
        var several = questions().get("q7");

        assertThat(several.isRight(several.read(Set.of("2")))).isTrue();
        assertThat(several.isRight(several.read(Set.of("1", "2")))).isFalse();
    }

    @Test
    void a_question_is_shown_without_a_hint_at_its_answer() {
        var shown = questions().get("q1").asked();

        assertThat(shown.toString()).doesNotContain("true").doesNotContain("Darum");
    }
}
