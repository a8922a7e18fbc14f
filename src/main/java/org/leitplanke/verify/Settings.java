package org.leitplanke.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Where to look: options over environment over settings file over the portal's own default.
 *
 * @param url address of the database, as the portal knows it
 * @param language of the sentences
 */
record Settings(String url, String user, String password, Locale language) {

    static final List<String> OPTIONS = List.of("--url", "--user", "--password", "--language");
    private static final String DEFAULT_URL = "jdbc:derby:directory:leitplanke-data/db";

    static Settings of(String[] arguments, Map<String, String> environment) {
        var given = new HashMap<String, String>();
        for (var i = 0; i < arguments.length; i += 2) {
            if (!OPTIONS.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i]);
            }
            given.put(arguments[i], arguments[i + 1]);
        }
        var url = given.getOrDefault("--url", environment.getOrDefault("LEITPLANKE_DB_URL", DEFAULT_URL));
        return new Settings(
                url.replaceAll("(?i);create=[^;]*", ""), // a check creates nothing
                given.getOrDefault("--user", environment.getOrDefault("LEITPLANKE_DB_USER", "")),
                given.getOrDefault("--password", environment.getOrDefault("LEITPLANKE_DB_PASSWORD", "")),
                Locale.forLanguageTag(
                        given.getOrDefault("--language", Locale.getDefault().getLanguage())));
    }

    /** The address as it may be shown: a password in it is nobody's business. */
    String shownUrl() {
        return url.replaceAll("(?i)(password=)[^&;]*", "$1…");
    }

    /** What the settings file says, under the names of the environment, and the environment over it. */
    static Map<String, String> surroundings(Map<String, String> environment) {
        var found = new HashMap<String, String>();
        var file = Path.of(environment.getOrDefault("LEITPLANKE_CONFIG", "leitplanke.properties"));
        if (Files.isReadable(file)) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.forEach((name, value) ->
                    found.put(name.toString().toUpperCase(Locale.ROOT).replace('.', '_'), value.toString()));
        }
        found.putAll(environment);
        return found;
    }
}
