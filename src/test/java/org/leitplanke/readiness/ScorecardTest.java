package org.leitplanke.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.ReadinessCheck.Figure;
import org.leitplanke.platform.ReadinessCheck.Finding;
import org.leitplanke.platform.Words;

class ScorecardTest {

    @Test
    void the_index_is_the_mean_of_the_elements_with_data() {
        var card = Scorecard.of(List.of(found(Element.TRAINING, 3), found(Element.GUIDELINES, 2)));

        assertThat(card.index()).isEqualTo(2.5);
        assertThat(card.stage()).isEqualTo(Stage.ESTABLISHED);
        assertThat(card.unmeasured()).hasSize(10).doesNotContain(Element.TRAINING, Element.GUIDELINES);
        assertThat(card.scores())
                .extracting(ElementScore::element)
                .containsExactly(Element.GUIDELINES, Element.TRAINING);
    }

    @Test
    void two_findings_about_one_element_count_as_the_lower_and_show_both() {
        var card = Scorecard.of(List.of(found(Element.APPROVAL, 3), found(Element.APPROVAL, 1)));

        assertThat(card.scores()).singleElement().satisfies(score -> {
            assertThat(score.level()).isEqualTo(1);
            assertThat(score.figures()).hasSize(2);
        });
    }

    @Test
    void without_any_data_nothing_is_claimed() {
        var card = Scorecard.of(List.of());

        assertThat(card.index()).isZero();
        assertThat(card.unmeasured()).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({
        "0,START",
        "0.99,START",
        "1,BUILDING",
        "1.99,BUILDING",
        "2,ESTABLISHED",
        "2.59,ESTABLISHED",
        "2.6,ANCHORED"
    })
    void the_word_follows_the_index(double mean, Stage stage) {
        assertThat(Stage.of(mean)).isEqualTo(stage);
    }

    @ParameterizedTest
    @EnumSource(Element.class)
    void every_element_has_its_words_in_both_languages(Element element) {
        for (var language : Language.values()) {
            var texts = ResourceBundle.getBundle("texts", language.locale());

            assertThat(texts.keySet()).contains(element.key(), element.key() + ".next", element.study());
        }
    }

    private static Finding found(Element element, int level) {
        return new Finding(
                element.key(), level, List.of(new Figure(Words.of("sentence"), "/training/list.xhtml")), null);
    }
}
