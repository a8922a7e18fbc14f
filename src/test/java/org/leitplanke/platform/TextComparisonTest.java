package org.leitplanke.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leitplanke.platform.Passage.Mark;

class TextComparisonTest {

    @Test
    void the_same_text_has_nothing_marked() {
        var passages = TextComparison.of("## Eins\n\nZwei", "## Eins\n\nZwei");

        assertThat(TextComparison.differ(passages)).isFalse();
        assertThat(passages).singleElement().extracting(Passage::html).isEqualTo("<h2>Eins</h2>\n<p>Zwei</p>\n");
    }

    @Test
    void a_changed_paragraph_shows_both_forms() {
        var passages = TextComparison.of("Gleich.\n\nAlt.", "Gleich.\n\nNeu.");

        assertThat(passages).extracting(Passage::mark).containsExactly(Mark.SAME, Mark.CHANGED);
        assertThat(passages.get(1).html()).contains("Neu.");
        assertThat(passages.get(1).before()).contains("Alt.");
    }

    @Test
    void what_was_added_and_what_was_dropped_is_told_apart() {
        assertThat(TextComparison.of("A", "A\n\nB")).extracting(Passage::mark).containsExactly(Mark.SAME, Mark.ADDED);
        assertThat(TextComparison.of("A\n\nB", "A")).extracting(Passage::mark).containsExactly(Mark.SAME, Mark.REMOVED);
    }

    @Test
    void a_different_number_of_blank_lines_is_no_change() {
        assertThat(TextComparison.differ(TextComparison.of("A\n\n\n\nB", "A\n \nB")))
                .isFalse();
    }

    @Test
    void markup_in_the_text_is_never_passed_on_to_the_browser() {
        assertThat(TextComparison.unmarked("<script>alert(1)</script>").get(0).html())
                .doesNotContain("<script>");
    }
}
