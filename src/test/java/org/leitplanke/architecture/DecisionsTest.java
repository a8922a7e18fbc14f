package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Decisions are found by their number. */
class DecisionsTest {

    private static final Path DECISIONS = Path.of("src/docs/adr");

    @Test
    void every_decision_has_a_number_of_its_own_and_says_it_first() throws IOException {
        try (var files = Files.list(DECISIONS)) {
            assertThat(files.map(file -> file.getFileName().toString().substring(0, 4)))
                    .as("two people took the same number: rename the later one")
                    .doesNotHaveDuplicates();
        }
        try (var files = Files.list(DECISIONS)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(Files.readAllLines(file).get(0))
                            .as("%s: the first line is its number and title", file)
                            .startsWith("# "
                                    + Integer.parseInt(
                                            file.getFileName().toString().substring(0, 4)) + ". "));
        }
    }
}
