package org.leitplanke.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables that a spreadsheet opens without calculating anything. */
class CsvAnswerTest {

    @Test
    void the_table_begins_with_a_mark_and_separates_by_semicolons() throws IOException {
        assertThat(written(List.of("Bereich", "Redaktion"), List.of("Vertrieb", "2")))
                .isEqualTo("\ufeffBereich;Redaktion\r\nVertrieb;2\r\n");
    }

    @Test
    void what_a_spreadsheet_would_calculate_begins_with_an_apostrophe() throws IOException {
        assertThat(written(List.of("=1+1", "+49", "-2", "@x", "\t=1", "ä=1", ""), List.of()))
                .isEqualTo("\ufeff'=1+1;'+49;'-2;'@x;'\t=1;ä=1;\r\n");
    }

    @Test
    void semicolons_quotes_and_new_lines_stay_in_their_cell() throws IOException {
        assertThat(written(List.of("a;b", "sagt \"ja\"", "zwei\nZeilen", "=\"x\";1"), List.of()))
                .isEqualTo("\ufeff\"a;b\";\"sagt \"\"ja\"\"\";\"zwei\nZeilen\";\"'=\"\"x\"\";1\"\r\n");
    }

    private static String written(List<String> first, List<String> second) throws IOException {
        var out = new StringWriter();
        CsvAnswer.write(out, Stream.of(first, second).filter(row -> !row.isEmpty()));
        return out.toString();
    }
}
