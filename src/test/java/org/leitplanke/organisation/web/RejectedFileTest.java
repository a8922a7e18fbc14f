package org.leitplanke.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectedFileTest {

    @Test
    void cells_are_quoted_so_that_separators_and_quotes_survive() {
        assertThat(RejectedFile.cell("Weg 1; \"Hof\"\n2")).isEqualTo("\"Weg 1; \"\"Hof\"\"\n2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 40", "-2", "@sum", "\t=1"})
    void nothing_in_it_is_taken_for_a_formula(String cell) {
        assertThat(RejectedFile.cell(cell)).isEqualTo("\"'" + cell + "\"");
    }
}
