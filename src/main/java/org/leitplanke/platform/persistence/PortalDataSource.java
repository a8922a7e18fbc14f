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

    private final String url;
    private volatile boolean reached;

    public PortalDataSource() {
        StartGate.pass();
        url = Setting.DATABASE_URL.value();
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
        return StatementCounter.counting(reached ? connect(properties) : connectFirst(properties));
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
        if (url.startsWith("jdbc:derby:")) {
            return DerbyEngine.connect(url, properties);
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return new org.postgresql.Driver().connect(url, properties);
        }
        throw new SQLException("leitplanke.db.url must start with jdbc:derby: or jdbc:postgresql:");
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
