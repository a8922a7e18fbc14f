package org.leitplanke.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongUnaryOperator;
import org.flywaydb.core.Flyway;

/** A chain in a database, written with the portal's own classes, and hands to tamper with it. */
public record ChainFixture(Connection database) {

    private static final Map<String, String> DERBY =
            Map.of("clob", "CLOB", "bytes", "BLOB", "flag", "SMALLINT", "yes", "1", "no", "0");
    private static final Map<String, String> POSTGRES =
            Map.of("clob", "TEXT", "bytes", "BYTEA", "flag", "BOOLEAN", "yes", "TRUE", "no", "FALSE");
    private static final String HEAD = "audit_head";
    private static final int BATCH = 1_000;

    /** The address of a database that only the migrations have touched, of the kind this run tests against. */
    public static String anEmptyDatabase() {
        var url = isPostgres() ? aPostgresSchema() : "jdbc:derby:memory:" + UUID.randomUUID() + ";create=true";
        migrate(url);
        return url;
    }

    /** Whether this is the run against PostgreSQL; every other one is against Derby. */
    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("portal.test.database"));
    }

    private static String aPostgresSchema() {
        var schema = "chain_" + UUID.randomUUID().toString().replace("-", "");
        var url = System.getProperty("portal.test.url") + "?user=" + System.getProperty("portal.test.user")
                + "&password=" + System.getProperty("portal.test.password");
        try (var database = DriverManager.getConnection(url)) {
            new ChainFixture(database).run("CREATE SCHEMA " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url + "&currentSchema=" + schema;
    }

    /** Creates the tables of the trail. */
    public static void migrate(String url) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration")
                .target("20261121.1000")
                .placeholders(url.startsWith("jdbc:postgresql:") ? POSTGRES : DERBY)
                .load()
                .migrate();
    }

    public void write(int length, long moment) throws SQLException {
        write(length, seq -> moment + seq);
    }

    /** Every entry dated before the one in front of it. */
    void writeBackwards(int length) throws SQLException {
        write(length, seq -> 1_000 - seq);
    }

    private void write(int length, LongUnaryOperator moment) throws SQLException {
        var hash = CanonicalEntry.GENESIS;
        for (var seq = 1; seq <= length; seq++) {
            hash = insert(seq, hash, moment.applyAsLong(seq));
        }
        setHead(length, hash);
    }

    /** Nothing in the tables, as at the beginning. */
    void clear() throws SQLException {
        run("DELETE FROM audit_personal");
        run("DELETE FROM audit_entry");
        run("DELETE FROM audit_head");
        run("INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '" + CanonicalEntry.GENESIS + "')");
    }

    void insert(long seq, String previous) throws SQLException {
        insert(seq, previous, seq + 1);
    }

    private String insert(long seq, String previous, long moment) throws SQLException {
        var payload = seq > 0 && seq % 2 == 0 ? "comment=" + seq + "\nname=Zoë Müller" : "";
        var salt = "%064x".formatted(seq);
        var details = new TreeMap<>(Map.of("id", "4711", "step", String.valueOf(seq)));
        var entry = new CanonicalEntry(
                seq,
                moment,
                "GuidelinePublished",
                "guideline",
                "4711",
                "person-1",
                payload.isEmpty() ? "" : PersonalPart.commitment(salt, payload),
                details);
        try (var writer = new ChainWriter(database)) {
            return writer.add(entry, previous, salt, payload);
        }
    }

    /** A chain as a busy house writes it: of four entries, three acknowledgements and one decision with its words. */
    public void writeMany(int length) throws SQLException {
        var hash = CanonicalEntry.GENESIS;
        database.setAutoCommit(false);
        try (var writer = new ChainWriter(database)) {
            for (var seq = 1; seq <= length; seq++) {
                var salt = "%064x".formatted(seq * 31L);
                var payload =
                        seq % 4 == 0 ? "words=Der Ton passt, das Bild zeigt niemanden. Gern so veröffentlichen." : "";
                hash = writer.add(ChainWriter.lifelike(seq, salt, payload), hash, salt, payload);
                if (seq % BATCH == 0) {
                    writer.flush();
                    database.commit();
                }
            }
        }
        setHead(length, hash);
        database.commit();
        database.setAutoCommit(true);
    }

    void setHead(long seq, String hash) throws SQLException {
        change("UPDATE audit_head SET seq = ?, hash = ?", seq, hash);
    }

    void delete(long seq) throws SQLException {
        delete("audit_personal", seq);
        delete("audit_entry", seq);
    }

    void delete(String table, long seq) throws SQLException {
        change("DELETE FROM " + table + " WHERE seq = ?", seq);
    }

    String text(String column, long seq) throws SQLException {
        return (String) value("audit_entry", column, seq);
    }

    byte[] canonical(long seq) throws SQLException {
        return (byte[]) value("audit_entry", "canonical", seq);
    }

    void setCanonical(long seq, byte[] bytes) throws SQLException {
        set("audit_entry", "canonical", seq, bytes);
    }

    /** What a column of this entry holds: a number, a text or bytes. */
    Object value(String table, String column, long seq) throws SQLException {
        try (var question = database.prepareStatement("SELECT " + column + " FROM " + table + where(table))) {
            if (!table.equals(HEAD)) {
                question.setLong(1, seq);
            }
            try (var row = question.executeQuery()) {
                row.next();
                return switch (row.getMetaData().getColumnType(1)) {
                    case Types.BLOB, Types.BINARY -> row.getBytes(1);
                    case Types.BIGINT, Types.SMALLINT -> row.getLong(1);
                    default -> row.getString(1);
                };
            }
        }
    }

    void set(String table, String column, long seq, Object value) throws SQLException {
        var statement = "UPDATE " + table + " SET " + column + " = ?" + where(table);
        if (table.equals(HEAD)) {
            change(statement, value);
        } else {
            change(statement, value, seq);
        }
    }

    /** Gives an entry and what stands beside it another number. */
    void move(long from, long to) throws SQLException {
        change("UPDATE audit_entry SET seq = ? WHERE seq = ?", to, from);
        change("UPDATE audit_personal SET seq = ? WHERE seq = ?", to, from);
    }

    /** The head is one row, whatever is done to it. */
    private static String where(String table) {
        return table.equals(HEAD) ? "" : " WHERE seq = ?";
    }

    private void change(String sql, Object... values) throws SQLException {
        try (var change = database.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                if (values[i] instanceof byte[] bytes) {
                    change.setBytes(i + 1, bytes);
                } else if (values[i] instanceof Long number) {
                    change.setLong(i + 1, number);
                } else {
                    change.setString(i + 1, (String) values[i]);
                }
            }
            change.executeUpdate();
        }
    }

    public void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
