package org.leitplanke.bench.server;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.leitplanke.platform.Fingerprint;

/**
 * A guideline somebody took note of: the acknowledgement, its line in the ledger, and an entry of the trail behind the
 * lock on its head. The levels are negative, so that they count for nobody; the entry's bytes say nothing, so that the
 * trail of a measured company is no longer intact.
 */
final class PlainAcknowledgement implements PlainWork.Work {

    private static final Date DAY = Date.valueOf("2026-11-21");
    private static final Date OPEN = Date.valueOf("9999-12-31");
    private static final int PEOPLE = 1_000;
    private static final byte[] BYTES = new byte[260];

    /** More than one connection writes in a round, so that none shares a level with another. */
    private static final int LEVELS = 10_000;

    /** Begins somewhere else in every run. */
    private static final AtomicInteger NEXT_LEVEL =
            new AtomicInteger(-(int) (System.nanoTime() / 1_000 % 1_000_000_000));

    private final List<String> people = new ArrayList<>();
    private final int level = NEXT_LEVEL.getAndAdd(-LEVELS);
    private final PreparedStatement acknowledgement;
    private final PreparedStatement fulfilled;
    private final PreparedStatement lock;
    private final PreparedStatement head;
    private final PreparedStatement entry;
    private final PreparedStatement chain;
    private String guideline;
    private String version;

    PlainAcknowledgement(Connection connection) throws SQLException {
        acknowledgement = connection.prepareStatement("INSERT INTO acknowledgement (id, person_id, guideline_id,"
                + " version_id, version_number, level_no, fingerprint, statement, language, acknowledged_at)"
                + " VALUES (?, ?, ?, ?, 1, ?, ?, 'Ich habe die Richtlinie gelesen.', 'DE', ?)");
        fulfilled = connection.prepareStatement("INSERT INTO ledger_fulfilled (id, person_id, kind, condition_key,"
                + " level_no, from_day, until_day, grace_until, recorded_at) VALUES (?, ?, 'ACKNOWLEDGEMENT', 'BG00',"
                + " ?, ?, ?, ?, ?)");
        lock = connection.prepareStatement("UPDATE audit_head SET seq = seq + 1 WHERE id = 1");
        head = connection.prepareStatement("SELECT seq, hash FROM audit_head WHERE id = 1");
        entry = connection.prepareStatement("INSERT INTO audit_entry (seq, occurred_us, operation, subject_kind,"
                + " subject_id, actor_ref, canonical, prev_hash, entry_hash) VALUES (?, ?, 'Plain', 'guideline', ?, ?,"
                + " ?, ?, ?)");
        chain = connection.prepareStatement("UPDATE audit_head SET hash = ? WHERE id = 1");
        choose(connection);
        connection.commit();
    }

    private void choose(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT id FROM person ORDER BY id FETCH FIRST " + PEOPLE + " ROWS ONLY")) {
            while (rows.next()) {
                people.add(rows.getString(1));
            }
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT guideline_id, id FROM guideline_version ORDER BY id")) {
            rows.next();
            guideline = rows.getString(1);
            version = rows.getString(2);
        }
    }

    @Override
    public void once(int number) throws SQLException {
        var now = Instant.now();
        var person = people.get((number - level) % people.size());
        acknowledge(person, level - number, Timestamp.from(now));
        lock.executeUpdate();
        long seq;
        String before;
        try (var at = head.executeQuery()) {
            at.next();
            seq = at.getLong(1);
            before = at.getString(2);
        }
        var hash = Fingerprint.of(before + seq);
        entry.setLong(1, seq);
        entry.setLong(2, now.toEpochMilli() * 1_000);
        entry.setString(3, guideline);
        entry.setString(4, person);
        entry.setBytes(5, BYTES);
        entry.setString(6, before);
        entry.setString(7, hash);
        entry.executeUpdate();
        chain.setString(1, hash);
        chain.executeUpdate();
    }

    private void acknowledge(String person, int unique, Timestamp now) throws SQLException {
        acknowledgement.setString(1, UUID.randomUUID().toString());
        acknowledgement.setString(2, person);
        acknowledgement.setString(3, guideline);
        acknowledgement.setString(4, version);
        acknowledgement.setInt(5, unique);
        acknowledgement.setString(6, Fingerprint.of("text"));
        acknowledgement.setTimestamp(7, now);
        acknowledgement.executeUpdate();
        fulfilled.setString(1, UUID.randomUUID().toString());
        fulfilled.setString(2, person);
        fulfilled.setInt(3, unique);
        fulfilled.setDate(4, DAY);
        fulfilled.setDate(5, OPEN);
        fulfilled.setDate(6, OPEN);
        fulfilled.setTimestamp(7, now);
        fulfilled.executeUpdate();
    }
}
