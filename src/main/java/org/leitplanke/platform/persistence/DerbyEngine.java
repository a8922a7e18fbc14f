package org.leitplanke.platform.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.derby.jdbc.EmbeddedDriver;

/**
 * The embedded database engine: set up before its first breath, put to rest when the portal goes. Row locks are never
 * exchanged for a lock of the whole table, because Derby's readers wait for writers, and nobody waits long for a lock.
 * Its log lies beside the data.
 */
public final class DerbyEngine {

    private static final Pattern DIRECTORY = Pattern.compile("jdbc:derby:(?:directory:)?(?!memory:)([^;:]+)(;.*)?");
    private static final String STOPPED = "XJ015";

    private static Driver engine;

    private DerbyEngine() {}

    static synchronized Connection connect(String url, Properties properties) throws SQLException {
        if (engine == null) {
            set("derby.locks.escalationThreshold", "2147483647");
            set("derby.locks.deadlockTimeout", "1");
            set("derby.locks.waitTimeout", "3");
            if (System.getProperty("derby.stream.error.file") == null) {
                logBesideTheData(url);
            }
            engine = new EmbeddedDriver();
        }
        return engine.connect(url, properties);
    }

    /** Closes all databases, so that the next start has nothing to recover. */
    static synchronized void rest() {
        if (engine == null) {
            return;
        }
        try {
            engine.connect("jdbc:derby:;shutdown=true", new Properties());
        } catch (SQLException e) {
            if (!STOPPED.equals(e.getSQLState())) {
                throw new IllegalStateException("Derby did not stop cleanly", e);
            }
        }
        engine = null;
    }

    /** Where Derby writes when there is no directory of data to write to. */
    public static OutputStream nowhere() {
        return OutputStream.nullOutputStream();
    }

    private static void logBesideTheData(String url) {
        var directory = DIRECTORY.matcher(url);
        if (!directory.matches()) {
            set("derby.stream.error.method", DerbyEngine.class.getName() + ".nowhere");
            return;
        }
        var folder = Path.of(directory.group(1)).toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory " + folder + " cannot be written", e);
        }
        set("derby.stream.error.file", folder.resolve("derby.log").toString());
    }

    private static void set(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
