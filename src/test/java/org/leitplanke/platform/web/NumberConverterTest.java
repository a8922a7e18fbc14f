package org.leitplanke.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitplanke.platform.Language;

class NumberConverterTest {

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "1.5", " 1,5 "})
    void comma_and_point_mean_the_same(String typed) {
        assertThat(NumberConverter.parsed(typed)).contains(new BigDecimal("1.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E9", "1.000,5", "eins", ",", "1,", "١", "1234567890"})
    void what_is_no_figure_is_refused(String typed) {
        assertThat(NumberConverter.parsed(typed)).isEmpty();
    }

    @Test
    void a_figure_is_written_as_the_language_writes_it() {
        assertThat(NumberConverter.written(new BigDecimal("1.5"), Language.DE)).isEqualTo("1,5");
        assertThat(NumberConverter.written(new BigDecimal("1.5"), Language.EN)).isEqualTo("1.5");
    }
}
