package org.leitplanke.platform.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The one data source. Its address decides the database: {@code jdbc:derby:…} or {@code jdbc:postgresql:…}; nothing
 * else has to be configured.
 */
public class PortalDataSource implements DataSource {

    private String url;
    private String user = "";
    private String password = "";

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String asUser, String withPassword) throws SQLException {
        var properties = new Properties();
        if (asUser != null && !asUser.isBlank()) {
            properties.setProperty("user", asUser);
            properties.setProperty("password", withPassword == null ? "" : withPassword);
        }
        return StatementCounter.counting(driver().connect(url, properties));
    }

    private java.sql.Driver driver() throws SQLException {
        if (url.startsWith("jdbc:derby:")) {
            return new org.apache.derby.jdbc.EmbeddedDriver();
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return new org.postgresql.Driver();
        }
        throw new SQLException("leitplanke.db.url must start with jdbc:derby: or jdbc:postgresql:");
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getUrl() {
        return url;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getUser() {
        return user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPassword() {
        return password;
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
