package org.leitplanke.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumberTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 7", "0, 1", "-2147483648, 1", "2147483647, 100000"})
    void a_page_from_an_address_can_always_be_turned_to(int typed, int page) {
        assertThat(PageNumber.from(typed, 1)).isEqualTo(page);
    }

    @Test
    void nonsense_in_the_address_is_the_first_page() {
        assertThat(PageNumber.from("3", 1)).isEqualTo(3);
        assertThat(PageNumber.from("' or 1=1", 1)).isEqualTo(1);
        assertThat(PageNumber.from("99999999999", 1)).isEqualTo(1);
        assertThat(PageNumber.from(null, 1)).isEqualTo(1);
    }
}
