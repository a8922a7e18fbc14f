package org.leitplanke.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Puts entries into the tables with plain JDBC, in batches, but with the portal's own bytes and hashes. */
final class ChainWriter implements AutoCloseable {

    private final PreparedStatement entries;
    private final PreparedStatement personal;

    ChainWriter(Connection database) throws SQLException {
        entries = database.prepareStatement("INSERT INTO audit_entry (seq, occurred_us, operation, subject_kind,"
                + " subject_id, actor_ref, canonical, prev_hash, entry_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        personal = database.prepareStatement("INSERT INTO audit_personal (seq, salt, payload) VALUES (?, ?, ?)");
    }

    /** Adds an entry after the one of that hash, and says its own. */
    String add(CanonicalEntry entry, String previous, String salt, String payload) throws SQLException {
        var bytes = entry.bytes();
        var hash = CanonicalEntry.link(previous, bytes);
        entries.setLong(1, entry.seq());
        entries.setLong(2, entry.occurredMicros());
        entries.setString(3, entry.operation());
        entries.setString(4, entry.subjectKind());
        entries.setString(5, entry.subjectId());
        entries.setString(6, entry.actorRef());
        entries.setBytes(7, bytes);
        entries.setString(8, previous);
        entries.setString(9, hash);
        entries.addBatch();
        if (!payload.isEmpty()) {
            personal.setLong(1, entry.seq());
            personal.setString(2, salt);
            personal.setString(3, payload);
            personal.addBatch();
        }
        return hash;
    }

    void flush() throws SQLException {
        entries.executeBatch();
        personal.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        flush();
        entries.close();
        personal.close();
    }

    /** An entry as long as those of the portal: with free text it is a decision, without one an acknowledgement. */
    static CanonicalEntry lifelike(long seq, String salt, String payload) {
        var subject = new UUID(1, seq).toString();
        var actor = new UUID(2, seq % 10_000).toString();
        var decision = !payload.isEmpty();
        var details = new TreeMap<>(Map.of("by", actor, "level", "3", "version", "7"));
        if (decision) {
            details.putAll(Map.of(
                    "assignment",
                    subject,
                    "facts",
                    "R05 CHANNEL in force; TRAINING T02 level 1 until 2027-03-01; ACKNOWLEDGEMENT G03 level 2",
                    "fingerprint",
                    salt,
                    "inTime",
                    "true",
                    "kind",
                    "CONTENT",
                    "request",
                    subject,
                    "step",
                    subject,
                    "verdict",
                    "APPROVED"));
        }
        return new CanonicalEntry(
                seq,
                1_795_000_000_000_000L + seq * 250_000,
                decision ? "StepDecided" : "GuidelineAcknowledged",
                decision ? "approval" : "guideline",
                subject,
                actor,
                decision ? PersonalPart.commitment(salt, payload) : "",
                details);
    }
}
