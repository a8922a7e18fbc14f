package org.leitplanke.verify;

import java.io.OutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.ServiceLoader;

/**
 * The check as a command: says in words what it did and what it found. Ends with 0 when the trail is as it was written,
 * 2 when it is not, 4 when it could not be read; {@code --help} says what it looks for and what it cannot find.
 */
public final class Verify {

    static final int INTACT = 0;
    static final int TAMPERED = 2;
    static final int NOT_READABLE = 4;

    private static final String HELP = "--help";
    private static final String PAGES_ARE_READ_ONCE = "100";

    /** Where Derby writes its own log: nowhere, so that a check leaves no file behind. */
    public static final OutputStream NOWHERE = OutputStream.nullOutputStream();

    private final Settings settings;
    private final PrintStream out;
    private final ResourceBundle words;

    private Verify(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
        this.words = words(settings);
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    /** Runs the check with the options of the command line; the number is the exit code. */
    public static int run(String[] arguments, PrintStream out) {
        System.setProperty("derby.stream.error.field", Verify.class.getName() + ".NOWHERE");
        System.setProperty("derby.storage.pageCacheSize", PAGES_ARE_READ_ONCE);
        try {
            return run(arguments, Settings.surroundings(System.getenv()), out);
        } finally {
            leaveDerby();
        }
    }

    /** An embedded database that was opened is closed again, so that its lock goes. */
    private static void leaveDerby() {
        for (var driver : ServiceLoader.load(Driver.class, Verify.class.getClassLoader())) {
            try {
                driver.connect("jdbc:derby:;shutdown=true", new Properties());
            } catch (SQLException e) {
                continue; // Derby says goodbye with an exception
            }
        }
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out) {
        try {
            if (List.of(arguments).contains(HELP)) {
                out.println(words(Settings.of(without(HELP, arguments), environment))
                        .getString("help"));
                return INTACT;
            }
            return new Verify(Settings.of(arguments, environment), out).check();
        } catch (IllegalArgumentException e) {
            out.println(MessageFormat.format(
                    words(Settings.of(new String[0], Map.of())).getString("usage"), e.getMessage()));
            return NOT_READABLE;
        }
    }

    private static String[] without(String option, String[] arguments) {
        return Arrays.stream(arguments).filter(each -> !each.equals(option)).toArray(String[]::new);
    }

    private static ResourceBundle words(Settings settings) {
        return ResourceBundle.getBundle(
                "org.leitplanke.verify.words",
                settings.language(),
                Verify.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private int check() {
        say("checking", settings.shownUrl());
        try (var connection = connect()) {
            return report(overReadOnly(connection));
        } catch (SQLException e) {
            say("unreadable", e.getMessage());
            return NOT_READABLE;
        }
    }

    /** The check in a transaction that refuses to change anything; PostgreSQL knows no such thing outside of one. */
    private static Verdict overReadOnly(Connection connection) throws SQLException {
        readOnly(connection);
        try {
            return ChainCheck.over(connection);
        } finally {
            connection.rollback();
        }
    }

    static void readOnly(Connection connection) throws SQLException {
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
    }

    private int report(Verdict verdict) {
        say("entries", verdict.entries(), verdict.took().toMillis(), verdict.perSecond());
        if (!verdict.intact()) {
            say("defect." + verdict.defect(), verdict.badEntry());
            say("tampered");
            return TAMPERED;
        }
        say("personal", verdict.personal(), verdict.erased());
        if (verdict.backwards() > 0) {
            say("backwards", verdict.backwards());
        }
        say("head", verdict.lastHash());
        say("intact");
        say("limit");
        return INTACT;
    }

    private Connection connect() throws SQLException {
        var login = new Properties();
        if (!settings.user().isBlank()) {
            login.setProperty("user", settings.user());
            login.setProperty("password", settings.password());
        }
        for (var driver : ServiceLoader.load(Driver.class, Verify.class.getClassLoader())) {
            var connection = driver.acceptsURL(settings.url()) ? driver.connect(settings.url(), login) : null;
            if (connection != null) {
                return connection;
            }
        }
        throw new SQLException(words.getString("driver"));
    }

    private void say(String key, Object... arguments) {
        out.println(new MessageFormat(words.getString(key), words.getLocale()).format(arguments));
    }
}
