package org.leitplanke.platform.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;

/**
 * The first thing that happens at the start, before the database is touched: zone and language of the process are
 * settled, so that the computer's own do not matter, and the settings are looked at.
 */
public final class StartGate {

    private static boolean passed;

    private StartGate() {}

    /** Goes on if the settings allow it; otherwise this call ends the process. */
    public static synchronized void pass() {
        if (passed) {
            return;
        }
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        Locale.setDefault(Locale.ENGLISH);
        var problems = StartCheck.problems(Setting::value, SettingsFile.ofThisStart(), derby()::getProperty);
        if (!problems.isEmpty()) {
            StartRefused.because(problems);
        }
        passed = true;
    }

    /** What Derby would find: its own file, and system properties, which win. */
    private static Properties derby() {
        var found = new Properties();
        var file = Path.of(System.getProperty("derby.system.home", "")).resolve("derby.properties");
        if (Files.isReadable(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                found.load(reader);
            } catch (IOException e) {
                throw new IllegalStateException("derby.properties cannot be read", e);
            }
        }
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("derby."))
                .forEach(name -> found.setProperty(name, System.getProperty(name)));
        return found;
    }
}
