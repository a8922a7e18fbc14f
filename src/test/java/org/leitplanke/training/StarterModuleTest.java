package org.leitplanke.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitplanke.platform.Language;

class StarterModuleTest {

    static final String GERMAN = """
            ---
            code: X01
            title: Ein Modul: mit Doppelpunkt
            minutes: 10
            validMonths: 12
            passMark: 80
            guidelines: G01, G02
            summary: Danach können Sie etwas.
            ---
            # Lektion: Die erste
            minutes: 3

            Ein Satz.

            ### Eine Überschrift

            - ein Punkt

            # Lektion: Die zweite
            minutes: 4

            Noch ein Satz.

            # Frage: q1 EC lesson=2
            Was ist richtig?
            - [ ] Das nicht.
            - [x] Das hier.
            > Weil es
            > so ist.

            # Frage: q2 MC lesson=1
            Was noch?
            - [x] Eins
            - [ ] Zwei
            - [x] Drei
            > Darum.
            """;

    @Test
    void the_head_names_the_rules_of_the_module() {
        var module = StarterModule.parse(GERMAN, Language.DE);

        assertThat(module.code()).isEqualTo("X01");
        assertThat(module.title()).isEqualTo("Ein Modul: mit Doppelpunkt");
        assertThat(module.validMonths()).isEqualTo(12);
        assertThat(module.passMark()).isEqualTo(80);
        assertThat(module.guidelines()).containsExactly("G01", "G02");
        assertThat(module.version()).isEqualTo(1);
        assertThat(module.level()).isEqualTo(1);
    }

    @Test
    void lessons_keep_their_order_and_their_headings_follow_the_title_of_the_page() {
        var lessons = StarterModule.parse(GERMAN, Language.DE).lessons();

        assertThat(lessons).extracting(StarterModule.LessonText::title).containsExactly("Die erste", "Die zweite");
        assertThat(lessons).extracting(StarterModule.LessonText::minutes).containsExactly(3, 4);
        assertThat(lessons.get(0).body()).startsWith("Ein Satz.").contains("\n## Eine Überschrift\n");
    }

    @Test
    void questions_know_their_right_answers_their_lesson_and_the_reason() {
        var questions = StarterModule.parse(GERMAN, Language.DE).questions();

        assertThat(questions.get(0).right()).containsExactly(2);
        assertThat(questions.get(0).several()).isFalse();
        assertThat(questions.get(0).lesson()).isEqualTo(2);
        assertThat(questions.get(0).explanation()).isEqualTo("Weil es so ist.");
        assertThat(questions.get(1).right()).containsExactly(1, 3);
        assertThat(questions.get(1).several()).isTrue();
    }

    @Test
    void a_question_with_one_answer_may_not_have_two() {
        var wrong = GERMAN.replace("- [ ] Das nicht.", "- [x] Das nicht.");

        assertThatThrownBy(() -> StarterModule.parse(wrong, Language.DE)).hasMessageContaining("q1");
    }

    @Test
    void a_question_must_refer_to_a_lesson_that_exists() {
        var wrong = GERMAN.replace("lesson=2", "lesson=3");

        assertThatThrownBy(() -> StarterModule.parse(wrong, Language.DE)).hasMessageContaining("q1");
    }

    @Test
    void something_that_is_neither_lesson_nor_question_is_not_swallowed() {
        var wrong = GERMAN.replace("# Frage: q1", "# Frag: q1");

        assertThatThrownBy(() -> StarterModule.parse(wrong, Language.DE)).hasMessageContaining("# Frag: q1");
    }

    @Test
    void another_language_with_another_right_answer_does_not_match() {
        var german = StarterModule.parse(GERMAN, Language.DE);
        var other = GERMAN.replace("- [ ] Zwei", "- [x] Zwei").replace("- [x] Drei", "- [ ] Drei");

        assertThat(german.matches(StarterModule.parse(GERMAN, Language.EN))).isTrue();
        assertThat(german.matches(StarterModule.parse(other, Language.EN))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08"})
    void every_module_on_board_says_the_same_in_both_languages(String code) {
        var german = StarterModule.find(code, Language.DE);
        var english = StarterModule.find(code, Language.EN);

        assertThat(german.isPresent()).isEqualTo(english.isPresent());
        german.ifPresent(text -> {
            assertThat(text.matches(english.orElseThrow())).isTrue();
            assertThat(text.questions()).hasSizeGreaterThanOrEqualTo(Attempt.ASKED);
            assertThat(text.lessons().stream()
                            .mapToInt(StarterModule.LessonText::minutes)
                            .sum())
                    .isLessThan(text.minutes());
        });
    }
}
