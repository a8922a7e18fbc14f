package org.leitplanke.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Ärger,arger",
        "Straße,strasse",
        "Łukasz,lukasz",
        "Yılmaz,yilmaz",
        "Brandt-Kühne,brandt kuhne",
        "Ænne,aenne"
    })
    void letters_are_reduced_after_din_5007(String name, String key) {
        assertThat(SortKey.of(name)).isEqualTo(key);
    }

    @Test
    void names_sort_as_in_a_german_list() {
        var names = List.of("Zebra", "Äpfel", "Apfel", "Ost", "apfel", "Ärger");

        assertThat(names.stream().sorted(Comparator.comparing(SortKey::of)))
                .containsExactly("Äpfel", "Apfel", "apfel", "Ärger", "Ost", "Zebra");
    }

    @Test
    void nothing_and_endless_names_have_a_key() {
        assertThat(SortKey.of(null)).isEmpty();
        assertThat(SortKey.of("x".repeat(500))).hasSize(200);
    }
}
