package org.leitplanke.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks the chain from its first entry to its head, a thousand entries at a time, and stops at the first that is not as
 * it was written. Entries appended meanwhile are checked too.
 */
public final class ChainCheck {

    private static final String GENESIS = "0".repeat(64);

    /** Derby has to be told to go along the keys, or it sorts the whole table each time; others skip the hint. */
    private static final String NEXT = "SELECT " + StoredEntry.COLUMNS + """
             FROM audit_entry --DERBY-PROPERTIES constraint=PK_AUDIT_ENTRY
            WHERE seq > ? ORDER BY seq FETCH FIRST 1000 ROWS ONLY""";

    private static final String BESIDE = """
            SELECT seq, salt, payload FROM audit_personal --DERBY-PROPERTIES constraint=PK_AUDIT_PERSONAL
            WHERE seq BETWEEN ? AND ?""";

    private static final String ALONE = "SELECT MIN(p.seq) FROM audit_personal p WHERE NOT EXISTS"
            + " (SELECT 1 FROM audit_entry e WHERE e.seq = p.seq)";

    private final Connection connection;
    private final long started = System.nanoTime();
    private Head head;
    private String hash = GENESIS;
    private long seq;
    private long occurred = Long.MIN_VALUE;
    private long personal;
    private long erased;
    private long backwards;

    private record Head(long seq, String hash) {}

    private ChainCheck(Connection connection) {
        this.connection = connection;
    }

    /** Checks the trail in this database; reads only, and leaves the connection open. */
    public static Verdict over(Connection connection) throws SQLException {
        return new ChainCheck(connection).walk();
    }

    private Verdict walk() throws SQLException {
        head = readHead();
        if (head == null) {
            return verdict(Defect.NO_HEAD, 0);
        }
        for (var entries = after(Long.MIN_VALUE); !entries.isEmpty(); entries = after(seq)) {
            for (var entry : entries) {
                var defect = defectOf(entry);
                if (defect != null) {
                    return verdict(defect, defect == Defect.MISSING ? seq + 1 : entry.seq());
                }
                goOn(entry);
            }
        }
        if (seq < head.seq()) {
            return verdict(Defect.MISSING, seq + 1);
        }
        if (!hash.equals(head.hash())) {
            return verdict(Defect.HEAD_DIFFERS, seq);
        }
        var alone = personalAlone();
        return alone == null ? verdict(null, 0) : verdict(Defect.PERSONAL_ALONE, alone);
    }

    private Defect defectOf(StoredEntry entry) throws SQLException {
        if (entry.seq() != seq + 1) {
            return entry.seq() <= seq ? Defect.ODD_NUMBER : Defect.MISSING;
        }
        var defect = entry.defectAfter(hash);
        if (defect != null) {
            return defect;
        }
        if (entry.seq() > head.seq()) {
            head = readHead(); // the portal may have gone on meanwhile
        }
        if (head == null) {
            return Defect.NO_HEAD;
        }
        if (entry.seq() > head.seq()) {
            return Defect.BEYOND_HEAD;
        }
        return entry.seq() == head.seq() && !entry.entryHash().equals(head.hash()) ? Defect.HEAD_DIFFERS : null;
    }

    private void goOn(StoredEntry entry) {
        if (entry.hasPersonal()) {
            personal++;
        } else if (entry.hadPersonal()) {
            erased++;
        }
        if (entry.occurredMicros() < occurred) {
            backwards++;
        }
        occurred = entry.occurredMicros();
        seq = entry.seq();
        hash = entry.entryHash();
    }

    private List<StoredEntry> after(long number) throws SQLException {
        var entries = new ArrayList<StoredEntry>(1000);
        try (var statement = connection.prepareStatement(NEXT)) {
            statement.setLong(1, number);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(StoredEntry.of(rows));
                }
            }
        }
        if (!entries.isEmpty()) {
            var beside =
                    beside(entries.get(0).seq(), entries.get(entries.size() - 1).seq());
            entries.replaceAll(entry -> entry.with(beside.get(entry.seq())));
        }
        return entries;
    }

    private Map<Long, StoredEntry.Personal> beside(long first, long last) throws SQLException {
        var found = new HashMap<Long, StoredEntry.Personal>();
        try (var statement = connection.prepareStatement(BESIDE)) {
            statement.setLong(1, first);
            statement.setLong(2, last);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getLong(1), new StoredEntry.Personal(rows.getString(2), rows.getString(3)));
                }
            }
        }
        return found;
    }

    /** Names and texts beside no entry; looked for one by one only when their number says that there are some. */
    private Long personalAlone() throws SQLException {
        return number("SELECT COUNT(*) FROM audit_personal") == personal ? null : number(ALONE);
    }

    private Long number(String question) throws SQLException {
        try (var statement = connection.prepareStatement(question);
                var rows = statement.executeQuery()) {
            rows.next();
            var number = rows.getLong(1);
            return rows.wasNull() ? null : number;
        }
    }

    private Head readHead() throws SQLException {
        try (var statement = connection.prepareStatement("SELECT seq, hash FROM audit_head WHERE id = 1");
                var rows = statement.executeQuery()) {
            return rows.next() ? new Head(rows.getLong(1), rows.getString(2)) : null;
        }
    }

    private Verdict verdict(Defect defect, long badEntry) {
        return new Verdict(
                seq,
                personal,
                erased,
                backwards,
                defect,
                badEntry,
                hash,
                Duration.ofNanos(System.nanoTime() - started));
    }
}
