package org.leitplanke.platform.settings;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Pattern QUOTED =
            Pattern.compile("\"(leitplanke(?:\\.(?!properties)[a-z]+)+|LEITPLANKE_[A-Z_]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(?:ENV|MPCONFIG|SYS)=([A-Za-z_.]+)");
    private static final Pattern ASSIGNED = Pattern.compile("(?m)^(leitplanke[.a-z]+|LEITPLANKE_[A-Z_]+)=");

    @Test
    void code_and_server_files_know_no_other_settings() {
        var used = new TreeSet<String>();
        files("src/main/java", ".java").forEach(file -> used.addAll(found(QUOTED, file)));
        Stream.of("webapp/WEB-INF/web.xml", "payara-config/pre-boot.txt")
                .forEach(file -> used.addAll(found(PLACEHOLDER, Path.of(file))));
        Stream.of("src/main/resources/META-INF/microprofile-config.properties", "payara-config/env.example")
                .forEach(file -> used.addAll(found(ASSIGNED, Path.of(file))));

        assertThat(known()).containsAll(used);
    }

    @Test
    void defaults_of_the_container_are_those_of_the_table() throws IOException {
        var defaults = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/META-INF/microprofile-config.properties"))) {
            defaults.load(reader);
        }

        defaults.forEach((key, value) ->
                assertThat(Setting.of(key.toString()).orElseThrow().standard()).isEqualTo(value));
    }

    @Test
    void the_readme_shows_exactly_this_table() throws IOException {
        var shown = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.contains("| `LEITPLANKE_"))
                .toList();

        assertThat(shown)
                .containsExactlyElementsOf(
                        Arrays.stream(Setting.values()).map(Setting::line).toList());
    }

    @Test
    void the_environment_name_follows_the_rule_of_microprofile_config() {
        assertThat(Setting.DATABASE_URL.variable()).isEqualTo("LEITPLANKE_DB_URL");
        assertThat(Setting.HTTP_ADDRESS.variable()).isEqualTo(Setting.HTTP_ADDRESS.key());
    }

    private static Set<String> known() {
        return Arrays.stream(Setting.values())
                .flatMap(setting -> Stream.of(setting.key(), setting.variable()))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<Path> files(String folder, String ending) {
        try (var all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult result) -> result.group(1))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
