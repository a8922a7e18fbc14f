package org.leitplanke.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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

    @ParameterizedTest
    @CsvSource({"3, 3", "' 3 ', 3", "x, 0", "-1, 0", "1e400, 0", "99999999999, 0", "٣, 0", ", 0"})
    void the_converter_of_addresses_never_complains(String typed, int page) {
        assertThat(new PageConverter().getAsObject(null, null, typed)).isEqualTo(page);
    }

    @Test
    void behind_the_last_page_stands_the_last_page() {
        var rows = IntStream.range(0, 101).boxed().toList();

        assertThat(Leaf.of(rows, 1, 50).rows()).hasSize(50).startsWith(0);
        assertThat(Leaf.of(rows, 3, 50)).isEqualTo(new Leaf<>(List.of(100), 3, 3));
        assertThat(Leaf.of(rows, 100_000, 50)).isEqualTo(Leaf.of(rows, 3, 50));
        assertThat(Leaf.of(rows, 0, 50).page()).isEqualTo(1);
        assertThat(Leaf.of(List.of(), 7, 50)).isEqualTo(new Leaf<>(List.of(), 1, 1));
    }
}
