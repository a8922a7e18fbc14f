package org.leitplanke.platform.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The settings file as it was when the portal started. A file named explicitly has to exist. */
record SettingsFile(Map<String, String> values, Optional<String> problem) {

    private static final class Held {
        static final SettingsFile FILE = find();
    }

    static SettingsFile ofThisStart() {
        return Held.FILE;
    }

    private static SettingsFile find() {
        var named = Optional.ofNullable(System.getenv(Setting.CONFIG.key()))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
        var path = Path.of(named.orElse(Setting.CONFIG.standard()));
        return named.isEmpty() && Files.notExists(path) ? new SettingsFile(Map.of(), Optional.empty()) : read(path);
    }

    static SettingsFile read(Path path) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return new SettingsFile(
                    Map.of(),
                    Optional.of("The settings file " + path.toAbsolutePath()
                            + " cannot be read; it must be a readable properties file in UTF-8."));
        }
        return new SettingsFile(
                properties.stringPropertyNames().stream()
                        .collect(Collectors.toUnmodifiableMap(name -> name, properties::getProperty)),
                Optional.empty());
    }

    Set<String> names() {
        return values.keySet();
    }
}
