package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The glossary explains words that are really used. */
class GlossaryTest {

    private static final Pattern IDENTIFIER = Pattern.compile("`([A-Z][A-Za-z]+)(?:\\.([A-Z_]+))?`");

    @Test
    void every_identifier_of_the_glossary_exists() throws IOException {
        var sources = sources();
        var unknown = IDENTIFIER
                .matcher(Files.readString(Path.of("src/docs/glossary.md")))
                .results()
                .filter(found -> {
                    var source = sources.getOrDefault(found.group(1), "");
                    return source.isEmpty()
                            || (found.group(2) != null && !source.matches("(?s).*\\b" + found.group(2) + "\\b.*"));
                })
                .map(found -> found.group())
                .toList();

        assertThat(unknown)
                .as("rename it in src/docs/glossary.md too, or take it out")
                .isEmpty();
    }

    private static Map<String, String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            GlossaryTest::read,
                            String::concat));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
