package org.leitplanke.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The content of every business table as a number, so that any change shows. */
@ApplicationScoped
class Tables {

    @Resource(lookup = "java:app/jdbc/leitplanke")
    DataSource dataSource;

    private List<String> names;

    /** A number for each table, made of all its rows; the audit trail and what migrations note are left out. */
    Map<String, Long> content() {
        try (var connection = dataSource.getConnection()) {
            var content = new TreeMap<String, Long>();
            for (var table : names(connection)) {
                content.put(table, content(connection, table));
            }
            return content;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long content(Connection connection, String table) throws SQLException {
        var sum = 0L;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM " + table)) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = 17L;
                for (int column = 1; column <= columns; column++) {
                    row = 31 * row + Objects.hashCode(rows.getString(column));
                }
                sum += row * row + 1;
            }
        }
        return sum;
    }

    private synchronized List<String> names(Connection connection) throws SQLException {
        if (names == null) {
            var found = new ArrayList<String>();
            try (var tables =
                    connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    var name = tables.getString("TABLE_NAME");
                    if (!name.toLowerCase(Locale.ROOT).matches("(audit_|flyway).*")) {
                        found.add(name);
                    }
                }
            }
            names = found;
        }
        return names;
    }
}
