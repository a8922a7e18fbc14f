package org.leitplanke.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void headings_lists_and_links_stay() {
        var html = Markdown.toHtml("## 1 Worum es geht\n\n- eins\n- zwei\n\n[Hilfe](https://example.org)");

        assertThat(html)
                .contains("<h2>1 Worum es geht</h2>", "<li>eins</li>", "href=\"https://example.org\"", "noopener");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<svg/onload=alert(1)>",
                "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
                "![x](javascript:alert(1))",
                "<style>body{display:none}</style>",
                "<iframe src=//evil.test></iframe>"
            })
    void nothing_that_runs_comes_through(String attack) {
        assertThat(Markdown.toHtml(attack))
                .doesNotContainPattern("(?i)<(script|img|svg|style|iframe)")
                .doesNotContainPattern("(?i)href=\"(javascript|data)");
    }

    @Test
    void expressions_are_only_text() {
        assertThat(Markdown.toHtml("#{7 * 7} ${7 * 7}")).contains("{7 * 7}").doesNotContain("49");
    }
}
