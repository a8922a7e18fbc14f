package org.leitplanke.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a form, and of which forms nothing is. */
class SheetTest {

    private static final Sheet SHEET = new Sheet("/guideline/edit.xhtml?id=4711", "draft");

    @Test
    void a_sheet_says_its_form_and_its_page() {
        assertThat(Sheet.of("draft@/guideline/edit.xhtml?id=4711")).contains(SHEET);
        assertThat(SHEET).hasToString("draft@/guideline/edit.xhtml?id=4711");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "draft",
                "@/index.xhtml",
                "draft@https://evil.test/a.xhtml",
                "draft@//evil.test/a.xhtml",
                "draft@/\\evil.test/a.xhtml",
                "draft@/guideline/edit.xhtml?id=<script>",
                "draft@/guideline/edit.xhtml?id=1\r\nSet-Cookie: a=b",
                "draft@/guideline/edit.jsp",
                "dr aft@/guideline/edit.xhtml"
            })
    void what_is_no_page_of_the_portal_is_no_sheet(String said) {
        assertThat(Sheet.of(said)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in.xhtml", "/setup.xhtml", "/welcome.xhtml?token=1", "/training/quiz.xhtml?attempt=1"})
    void secrets_and_answers_of_a_quiz_are_never_kept(String page) {
        assertThat(Sheet.of("form@" + page)).isEmpty();
    }

    @Test
    void only_the_fields_of_the_form_are_kept() {
        var sent = Map.of(
                "draft:titleDe", new String[] {"Über & unter = \"uns\""},
                "draft:departments", new String[] {"a", "b"},
                "draft", new String[] {"draft"},
                "other:title", new String[] {"fremd"},
                "keptBy", new String[] {"geheim"},
                "jakarta.faces.ViewState", new String[] {"1:2"});

        var kept = TypedFields.parse(TypedFields.of(SHEET, sent).text());

        assertThat(kept.values())
                .containsOnlyKeys("draft:titleDe", "draft:departments")
                .containsEntry("draft:titleDe", List.of("Über & unter = \"uns\""))
                .containsEntry("draft:departments", List.of("a", "b"));
    }

    @Test
    void an_empty_field_stays_an_empty_field_and_lines_stay_lines() {
        var typed = new TypedFields(Map.of("draft:a", List.of(""), "draft:b", List.of("eins\n\nzwei")));

        assertThat(TypedFields.parse(typed.text())).isEqualTo(typed);
        assertThat(TypedFields.parse("").values()).isEmpty();
    }

    @Test
    void a_long_guideline_in_two_languages_is_kept_and_more_is_not() {
        var long_ = new TypedFields(
                Map.of("draft:bodyDe", List.of("ä".repeat(100_000)), "draft:bodyEn", List.of("e".repeat(100_000))));

        assertThat(long_.isTooMuch()).isFalse();
        assertThat(new TypedFields(Map.of("a", List.of("x".repeat(600_001)))).isTooMuch())
                .isTrue();
        assertThat(new TypedFields(Map.of("a", Collections.nCopies(2, "x".repeat(300_000)))).isTooMuch())
                .isTrue();
    }
}
