package org.leitplanke.platform.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything an operator can set. README.md shows this table; a test keeps the two equal. */
public enum Setting {
    BASE_URL(
            "leitplanke.base.url",
            "http://localhost:8080",
            "Address under which people open the portal; decides links, cookie and transport security",
            "https://leitplanke.example.org"),
    DATABASE_URL(
            "leitplanke.db.url",
            "jdbc:derby:directory:leitplanke-data/db;create=true",
            "Database: embedded Derby or PostgreSQL",
            "jdbc:postgresql://db.example.org/leitplanke"),
    DATABASE_USER("leitplanke.db.user", "", "User at the database; needed for PostgreSQL", "leitplanke"),
    DATABASE_PASSWORD(
            "leitplanke.db.password", "", "Password at the database; never part of the address", "a long secret"),
    ZONE("leitplanke.zone", "Europe/Berlin", "Time zone where neither person nor site says otherwise", "Europe/Vienna"),
    SESSION_IDLE(
            "leitplanke.session.idle", "60", "Minutes without any activity after which a session ends; 1 to 480", "30"),
    SESSION_LONGEST(
            "leitplanke.session.longest",
            "600",
            "Minutes after which a session ends in any case; from the idle minutes to 1440",
            "480"),
    WORKLOAD_ROLES(
            "leitplanke.workload.roles",
            "4",
            "Assignments a person may have before the portal speaks of overload; 1 to 99",
            "3"),
    WORKLOAD_HOURS(
            "leitplanke.workload.hours",
            "20",
            "Planned hours a week for all assignments of a person before the portal speaks of overload; 1 to 60",
            "10"),
    DEMO(
            "leitplanke.demo",
            "false",
            "Start with the demonstration company and its known passwords; on this computer only",
            "true"),
    CLOCK_OFFSET("leitplanke.clock.offset", "PT0S", "Moves the demonstration's clock, as an ISO 8601 duration", "P14D"),
    HTTP_ADDRESS(
            "LEITPLANKE_HTTP_ADDRESS", "127.0.0.1", "Address the server listens on; environment only", "10.0.0.12"),
    CONFIG(
            "LEITPLANKE_CONFIG",
            "leitplanke.properties",
            "The settings file; the default need not exist; environment only",
            "/etc/leitplanke.properties");

    private final String key;
    private final String standard;
    private final String meaning;
    private final String example;

    Setting(String key, String standard, String meaning, String example) {
        this.key = key;
        this.standard = standard;
        this.meaning = meaning;
        this.example = example;
    }

    /** The name in the settings file, or the environment variable if it can only be set there. */
    public String key() {
        return key;
    }

    /** The name of the environment variable. */
    public String variable() {
        return key.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    public String standard() {
        return standard;
    }

    public String example() {
        return example;
    }

    /**
     * What holds now: command line ({@code -D}) over environment over file over default. Read here and not through the
     * container, because the data source is needed before the container knows the settings file.
     */
    public String value() {
        return Stream.of(System.getProperty(key), System.getenv(variable()), file().get(key), standard)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Map<String, String> file() {
        return isOfEnvironment() ? Map.of() : SettingsFile.ofThisStart().values();
    }

    boolean isOfEnvironment() {
        return variable().equals(key);
    }

    /** The line of this setting in the table of README.md. */
    String line() {
        var name = isOfEnvironment() ? "" : "`" + key + "`";
        return "| %s | `%s` | %s | %s | `%s` |"
                .formatted(name, variable(), standard.isEmpty() ? "" : "`" + standard + "`", meaning, example);
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> !setting.isOfEnvironment() && setting.key.equals(key))
                .findFirst();
    }
}
