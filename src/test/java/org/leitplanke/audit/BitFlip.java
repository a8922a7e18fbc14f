package org.leitplanke.audit;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/**
 * One bit of what the tables of the trail hold, turned over.
 *
 * @param before what the column held, and
 * @param after what it holds then
 */
record BitFlip(String table, String column, long seq, Object before, Object after, int length) {

    private static final List<String> COPIES = List.of("operation", "subject_kind", "subject_id", "actor_ref");

    /** Most of all in the recorded bytes, which are most of it. */
    static BitFlip any(Random random, ChainFixture chain, int length) throws SQLException {
        var seq = 1L + random.nextInt(length);
        var even = 2L + 2 * random.nextInt(length / 2);
        return switch (random.nextInt(20)) {
            case 0 -> of(random, chain, "audit_head", random.nextBoolean() ? "seq" : "hash", 0, length);
            case 1, 2 -> of(random, chain, "audit_personal", "salt", even, length);
            case 3, 4 -> of(random, chain, "audit_personal", "payload", even, length);
            case 5 -> of(random, chain, "audit_personal", "seq", even, length);
            case 6 -> of(random, chain, "audit_entry", "seq", seq, length);
            case 7, 8 -> of(random, chain, "audit_entry", "prev_hash", seq, length);
            case 9, 10 -> of(random, chain, "audit_entry", "entry_hash", seq, length);
            case 11 -> of(random, chain, "audit_entry", "occurred_us", seq, length);
            case 12, 13 -> of(random, chain, "audit_entry", COPIES.get(random.nextInt(COPIES.size())), seq, length);
            default -> of(random, chain, "audit_entry", "canonical", seq, length);
        };
    }

    private static BitFlip of(Random random, ChainFixture chain, String table, String column, long seq, int length)
            throws SQLException {
        var before = chain.value(table, column, seq);
        return new BitFlip(table, column, seq, before, flipped(random, before), length);
    }

    private static Object flipped(Random random, Object value) {
        if (value instanceof Long number) {
            return number ^ 1L << random.nextInt(Long.SIZE);
        }
        if (value instanceof byte[] bytes) {
            var bit = random.nextInt(bytes.length * 8);
            var changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            return changed;
        }
        var letters = ((String) value).toCharArray();
        letters[random.nextInt(letters.length)] ^= (char) (1 << random.nextInt(7));
        return new String(letters);
    }

    /** Keys that exist already and the character that no text may hold are refused by every database. */
    boolean isPossible() {
        if (!column.equals("seq") || table.equals("audit_head")) {
            return !(after instanceof String text) || text.indexOf(0) < 0;
        }
        var key = (Long) after;
        return table.equals("audit_entry") ? key < 1 || key > length : key < 1 || key > length || key % 2 == 1;
    }

    void apply(ChainFixture chain) throws SQLException {
        chain.set(table, column, seq, after);
    }

    void undo(ChainFixture chain) throws SQLException {
        chain.set(table, column, column.equals("seq") && !table.equals("audit_head") ? (Long) after : seq, before);
    }

    /** The first entry that is not as it was written. */
    long foundAt(int length) {
        var key = column.equals("seq") ? (Long) after : 0;
        return switch (table + "." + column) {
            case "audit_head.hash" -> length;
            case "audit_head.seq" -> key > length ? length + 1L : Math.max(1, key);
            case "audit_personal.seq" -> key;
            case "audit_entry.seq" -> Math.min(key, seq);
            default -> seq;
        };
    }

    @Override
    public String toString() {
        return table + "." + column + " of " + seq + " from " + said(before) + " to " + said(after);
    }

    private static String said(Object value) {
        return value instanceof byte[] bytes ? bytes.length + " bytes" : String.valueOf(value);
    }
}
