package org.leitplanke.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of one table, sent a thousand at a time. */
final class Batch implements AutoCloseable {

    private static final int SIZE = 1_000;

    private final PreparedStatement insert;
    private final boolean derby;
    private int waiting;
    private long rows;

    /**
     * @param columns as {@code table (column, column)}
     */
    Batch(Connection connection, String columns) throws SQLException {
        var marks = Stream.of(columns.split(",")).map(column -> "?").collect(Collectors.joining(", "));
        insert = connection.prepareStatement("INSERT INTO " + columns + " VALUES (" + marks + ")");
        derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
    }

    void add(Object... cells) throws SQLException {
        for (int i = 0; i < cells.length; i++) {
            set(i + 1, cells[i]);
        }
        insert.addBatch();
        rows++;
        if (++waiting == SIZE) {
            send();
        }
    }

    long rows() {
        return rows;
    }

    private void set(int column, Object cell) throws SQLException {
        if (cell instanceof LocalDate day) {
            insert.setDate(column, Date.valueOf(day));
        } else if (cell instanceof Instant moment) {
            insert.setTimestamp(column, Timestamp.from(moment));
        } else if (cell instanceof Boolean flag && derby) {
            insert.setShort(column, (short) (flag ? 1 : 0));
        } else if (cell instanceof byte[] bytes) {
            insert.setBytes(column, bytes);
        } else {
            insert.setObject(column, cell);
        }
    }

    private void send() throws SQLException {
        insert.executeBatch();
        insert.getConnection().commit();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        send();
        insert.close();
    }
}
