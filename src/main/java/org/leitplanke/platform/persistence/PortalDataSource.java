package org.leitplanke.platform.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.leitplanke.platform.settings.Setting;
import org.leitplanke.platform.settings.StartGate;
import org.leitplanke.platform.settings.StartRefused;

/**
 * The one data source. Its address decides the database: {@code jdbc:derby:…} or {@code jdbc:postgresql:…}; nothing
 * else has to be configured. It reads the settings itself: placeholders in web.xml are filled in before the container
 * knows of the settings file, so they would never see it.
 */
public class PortalDataSource implements DataSource {

    /** Nobody waits longer than this for the database, in seconds: to reach it, for a lock, for one statement. */
    /**
     * A plan that knows the day. After a few runs PostgreSQL would take one that fits any day and, for the effect of many
     * roles, guesses a single row where there are thousands: 1.2 s instead of 45 ms (measured, see src/bench/README.md).
     */
    private static final String PLANNED_FOR_ITS_DAY = " -c plan_cache_mode=force_custom_plan";

    private static final int TO_REACH = 2;

    private static final int FOR_A_LOCK = 3;
    private static final int FOR_A_STATEMENT = 7;

    private final String url;
    private final boolean patient;
    private final Reachability reachability = Reachability.OF_THE_DATABASE;
    private volatile boolean reached;

    public PortalDataSource() {
        this(false);
    }

    private PortalDataSource(boolean patient) {
        StartGate.pass();
        this.patient = patient;
        url = Setting.DATABASE_URL.value();
    }

    /** Without a pool and without limits of time, for changes of the schema, which may take as long as they need. */
    static DataSource patient() {
        return new PortalDataSource(true);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(Setting.DATABASE_USER.value(), Setting.DATABASE_PASSWORD.value());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        var properties = new Properties();
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        if (!reached) {
            return PortalConnection.of(connectFirst(properties), reachability, isEmbedded());
        }
        return PortalConnection.of(reachability.go(() -> connect(properties)), reachability, isEmbedded());
    }

    /** Without a database there is no start, and the reason should not have to be dug out of a stack trace. */
    private Connection connectFirst(Properties properties) throws SQLException {
        try {
            var connection = connect(properties);
            reached = true;
            return connection;
        } catch (SQLException e) {
            StartRefused.because(
                    List.of("The database cannot be reached; see leitplanke.db.url. It says: " + e.getMessage()));
            throw e;
        }
    }

    private Connection connect(Properties properties) throws SQLException {
        if (isEmbedded()) {
            return DerbyEngine.connect(url, properties);
        }
        if (url.startsWith("jdbc:postgresql:")) {
            if (!patient) {
                limit(properties);
            }
            return new org.postgresql.Driver().connect(url, properties);
        }
        throw new SQLException("leitplanke.db.url must start with jdbc:derby: or jdbc:postgresql:");
    }

    private boolean isEmbedded() {
        return url.startsWith("jdbc:derby:");
    }

    /**
     * A server that does not answer must not hold on to people. What the address itself says of these wins, so that an
     * operator can be more patient.
     */
    private static void limit(Properties properties) {
        properties.setProperty("connectTimeout", String.valueOf(TO_REACH));
        properties.setProperty("loginTimeout", String.valueOf(TO_REACH));
        properties.setProperty("cancelSignalTimeout", String.valueOf(TO_REACH));
        properties.setProperty("socketTimeout", String.valueOf(FOR_A_STATEMENT + 1));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty(
                "options",
                "-c lock_timeout=" + FOR_A_LOCK + "s -c statement_timeout=" + FOR_A_STATEMENT + "s"
                        + PLANNED_FOR_ITS_DAY);
    }

    @Override
    public PrintWriter getLogWriter() {
        return DriverManager.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // the container logs for us
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the pool's max-wait decides
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
