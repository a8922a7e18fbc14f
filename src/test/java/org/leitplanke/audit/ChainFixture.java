package org.leitplanke.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** A chain in a database, written with the portal's own classes, and hands to tamper with it. */
public record ChainFixture(Connection database) {

    /** The address of a database that only the migrations have touched. */
    public static String anEmptyDatabase() {
        var url = "jdbc:derby:memory:" + UUID.randomUUID() + ";create=true";
        migrate(url);
        return url;
    }

    /** Creates the tables of the trail. */
    public static void migrate(String url) {
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:db/migration")
                .target("20261121.1000")
                .placeholders(Map.of("clob", "CLOB", "bytes", "BLOB", "flag", "SMALLINT", "yes", "1", "no", "0"))
                .load()
                .migrate();
    }

    public void write(int length, long moment) throws SQLException {
        var hash = CanonicalEntry.GENESIS;
        for (var seq = 1; seq <= length; seq++) {
            hash = insert(seq, hash, moment);
        }
        run("UPDATE audit_head SET seq = " + length + ", hash = '" + hash + "'");
    }

    void insert(long seq, String previous) throws SQLException {
        insert(seq, previous, 1);
    }

    private String insert(long seq, String previous, long moment) throws SQLException {
        var salt = "%064x".formatted(seq + moment);
        var payload = "comment=" + seq + "\nname=Zoë Müller";
        var named = seq > 0 && seq % 2 == 0;
        var bytes = new CanonicalEntry(
                        seq,
                        moment + seq,
                        "GuidelinePublished",
                        "guideline",
                        "4711",
                        "person-1",
                        named ? PersonalPart.commitment(salt, payload) : "",
                        new TreeMap<>(Map.of("id", "4711", "step", String.valueOf(seq))))
                .bytes();
        var hash = CanonicalEntry.link(previous, bytes);
        try (var entry = database.prepareStatement(
                "INSERT INTO audit_entry VALUES (?, ?, 'GuidelinePublished', 'guideline', '4711', 'person-1', ?, ?, ?)")) {
            entry.setLong(1, seq);
            entry.setLong(2, moment + seq);
            entry.setBytes(3, bytes);
            entry.setString(4, previous);
            entry.setString(5, hash);
            entry.executeUpdate();
        }
        if (named) {
            run("INSERT INTO audit_personal VALUES (" + seq + ", '" + salt + "', '" + payload + "')");
        }
        return hash;
    }

    void delete(long seq) throws SQLException {
        delete("audit_personal", seq);
        delete("audit_entry", seq);
    }

    void delete(String table, long seq) throws SQLException {
        run("DELETE FROM " + table + " WHERE seq = " + seq);
    }

    String text(String column, long seq) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT " + column + " FROM audit_entry WHERE seq = " + seq)) {
            rows.next();
            return rows.getString(1);
        }
    }

    byte[] canonical(long seq) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT canonical FROM audit_entry WHERE seq = " + seq)) {
            rows.next();
            return rows.getBytes(1);
        }
    }

    void setCanonical(long seq, byte[] bytes) throws SQLException {
        try (var statement = database.prepareStatement("UPDATE audit_entry SET canonical = ? WHERE seq = ?")) {
            statement.setBytes(1, bytes);
            statement.setLong(2, seq);
            statement.executeUpdate();
        }
    }

    public void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
