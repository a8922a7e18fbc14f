package org.leitplanke.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leitplanke.verify.ChainCheck;

/** Not chosen cases but all of them: every column, every entry, every pair, and any bit; each found where it is. */
class EveryTamperingTest {

    private static final int LENGTH = 12;
    private static final int FLIPS = Integer.getInteger("rounds", 1_000);
    private static final List<String> TABLES = List.of("audit_entry", "audit_personal", "audit_head");

    /** Where a changed number leads, when not to its own row. */
    private static final Map<String, Long> ELSEWHERE = Map.of(
            "audit_head.id",
            0L,
            "audit_head.seq",
            LENGTH + 1L,
            "audit_head.hash",
            (long) LENGTH,
            "audit_personal.seq",
            1004L);

    private Connection database;
    private ChainFixture chain;

    private static String url;

    @BeforeAll
    static void without_rules() throws SQLException {
        url = ChainFixture.anEmptyDatabase();
        try (var database = DriverManager.getConnection(url)) {
            // Whoever owns the database can do without its rules.
            var chain = new ChainFixture(database);
            chain.run("ALTER TABLE audit_personal DROP CONSTRAINT fk_audit_personal__audit_entry");
            chain.run("ALTER TABLE audit_head DROP CONSTRAINT ck_audit_head__one");
        }
    }

    @BeforeEach
    void write_a_chain() throws SQLException {
        database = DriverManager.getConnection(url);
        chain = new ChainFixture(database);
        begin();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void a_change_in_any_column_is_found() throws SQLException {
        for (var table : TABLES) {
            for (var column : columns(table)) {
                var before = chain.value(table, column, 4);

                chain.set(table, column, 4, other(before));

                assertFoundAt(ELSEWHERE.getOrDefault(table + "." + column, 4L), table + "." + column);
                begin();
            }
        }
    }

    @Test
    void any_deleted_entry_and_any_cut_off_end_is_found() throws SQLException {
        for (var seq = 1; seq <= LENGTH; seq++) {
            chain.delete(seq);
            assertFoundAt(seq, "deleted " + seq);
            begin();
            chain.run("DELETE FROM audit_personal WHERE seq >= " + seq);
            chain.run("DELETE FROM audit_entry WHERE seq >= " + seq);
            assertFoundAt(seq, "cut off from " + seq);
            begin();
        }
    }

    @Test
    void an_entry_inserted_anywhere_is_found() throws SQLException {
        for (var seq = 1; seq <= LENGTH; seq++) {
            for (var moved = LENGTH; moved >= seq; moved--) {
                chain.move(moved, moved + 1L);
            }
            chain.insert(seq, seq == 1 ? CanonicalEntry.GENESIS : chain.text("entry_hash", seq - 1L));
            assertFoundAt(seq + 1L, "inserted as " + seq);
            begin();
        }
    }

    @Test
    void any_two_swapped_entries_are_found() throws SQLException {
        for (var one = 1; one < LENGTH; one++) {
            for (var other = one + 1; other <= LENGTH; other++) {
                swap(one, other);
                assertFoundAt(one, one + " and " + other + " swapped");
                swap(one, other);
            }
        }
    }

    @Test
    void any_two_swapped_salts_or_texts_are_found() throws SQLException {
        for (var column : List.of("salt", "payload")) {
            for (var one = 2L; one < LENGTH; one += 2) {
                for (var other = one + 2; other <= LENGTH; other += 2) {
                    swap(column, one, other);
                    assertFoundAt(one, column + " of " + one + " and " + other);
                    swap(column, one, other);
                }
            }
        }
    }

    @Test
    void a_head_set_back_anywhere_is_found() throws SQLException {
        for (var seq = 0; seq < LENGTH; seq++) {
            chain.setHead(seq, seq == 0 ? CanonicalEntry.GENESIS : chain.text("entry_hash", seq));
            assertFoundAt(seq + 1L, "head at " + seq);
        }
    }

    @Test
    void random_flipped_bits_are_found_every_one() throws SQLException {
        var seed = Long.getLong("seed", System.nanoTime());
        var random = new Random(seed);
        var found = 0;
        while (found < FLIPS) {
            var flip = BitFlip.any(random, chain, LENGTH);
            if (flip.isPossible()) {
                flip.apply(chain);
                assertFoundAt(flip.foundAt(LENGTH), "seed " + seed + ", flip " + found + ": " + flip);
                flip.undo(chain);
                found++;
            }
        }
        assertThat(ChainCheck.over(database).intact()).isTrue();
        System.out.println("bit flips: " + found + " of " + FLIPS + " found at the right entry, seed " + seed);
    }

    private void swap(long one, long other) throws SQLException {
        chain.move(one, 99);
        chain.move(other, one);
        chain.move(99, other);
    }

    private void swap(String column, long one, long other) throws SQLException {
        var first = chain.value("audit_personal", column, one);
        chain.set("audit_personal", column, one, chain.value("audit_personal", column, other));
        chain.set("audit_personal", column, other, first);
    }

    private void begin() throws SQLException {
        chain.clear();
        chain.write(LENGTH, 1);
    }

    private void assertFoundAt(long seq, String what) throws SQLException {
        var verdict = ChainCheck.over(database);
        assertThat(verdict.intact()).as(what).isFalse();
        assertThat(verdict.badEntry()).as(what + ": " + verdict.defect()).isEqualTo(seq);
    }

    private List<String> columns(String table) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT * FROM " + table)) {
            var columns = new ArrayList<String>();
            for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                columns.add(rows.getMetaData().getColumnName(i).toLowerCase(java.util.Locale.ROOT));
            }
            return columns;
        }
    }

    private static Object other(Object value) {
        if (value instanceof byte[] bytes) {
            bytes[bytes.length / 2]++;
            return bytes;
        }
        return value instanceof Long number
                ? (Object) (number + 1_000)
                : (((String) value).startsWith("x") ? "y" : "x") + ((String) value).substring(1);
    }
}
