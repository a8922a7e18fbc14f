package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that can be read in one go. There is no list of exceptions. */
class SizeTest {

    private static final int JAVA = 250;
    private static final int PAGE = 120;

    @TempDir
    Path folder;

    @Test
    void java_files_stay_below_250_lines() {
        var violations = Stream.of(House.MAIN, House.TEST, Path.of("src/bench/java"))
                .flatMap(root -> tooLong(root, ".java", JAVA).stream())
                .toList();

        House.none(
                violations, "a file that does not fit into one head is two things: split it by meaning, not by size");
    }

    @Test
    void pages_stay_below_120_lines() {
        House.none(
                tooLong(House.PAGES, ".xhtml", PAGE),
                "a page that long answers two questions: make two pages, or move a part to WEB-INF/includes");
    }

    @Test
    void a_file_that_is_too_long_is_found() throws Exception {
        Files.writeString(folder.resolve("long.xhtml"), "<p/>\n".repeat(PAGE + 1));
        Files.writeString(folder.resolve("fits.xhtml"), "<p/>\n".repeat(PAGE));

        assertThat(tooLong(folder, ".xhtml", PAGE)).singleElement().asString().contains("long.xhtml");
    }

    private static List<String> tooLong(Path root, String ending, int most) {
        return House.files(root, ending).stream()
                .filter(file -> House.read(file).lines().count() > most)
                .map(file -> file + " has " + House.read(file).lines().count() + " lines, " + most + " are allowed")
                .toList();
    }
}
