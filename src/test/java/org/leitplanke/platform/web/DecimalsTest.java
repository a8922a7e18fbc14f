package org.leitplanke.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitplanke.platform.Language;

class DecimalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "1.5", " 1,5 "})
    void comma_and_point_mean_the_same(String typed) {
        assertThat(Decimals.read(typed)).contains(new BigDecimal("1.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1E9", "1.000,5", "eins", ",", "1,", "١", "1234567890"})
    void what_is_no_figure_is_not_read(String typed) {
        assertThat(Decimals.read(typed)).isEmpty();
    }

    @Test
    void a_figure_is_written_as_the_language_writes_it() {
        assertThat(Decimals.write(new BigDecimal("1.50"), Language.DE)).isEqualTo("1,5");
        assertThat(Decimals.write(new BigDecimal("1.50"), Language.EN)).isEqualTo("1.5");
        assertThat(Decimals.write(new BigDecimal("20"), Language.EN)).isEqualTo("20");
    }
}
