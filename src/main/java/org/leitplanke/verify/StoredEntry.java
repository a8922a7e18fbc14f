package org.leitplanke.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * An entry as the tables hold it: its bytes, the copies beside them, the hashes, and what is kept apart.
 *
 * @param recorded what the bytes tell, or null when they are no entry
 * @param personal names and free text, or null when there are none
 */
record StoredEntry(
        long seq,
        long occurredMicros,
        String operation,
        String subjectKind,
        String subjectId,
        String actorRef,
        byte[] canonical,
        RecordedEntry recorded,
        String previousHash,
        String entryHash,
        Personal personal) {

    /** What stands beside an entry so that it can be erased. */
    record Personal(String salt, String payload) {}

    private static final int SALT_LENGTH = 64;
    private static final byte[] ZERO = new byte[1];

    static final String COLUMNS =
            "seq, occurred_us, operation, subject_kind, subject_id, actor_ref, canonical, prev_hash, entry_hash";

    static StoredEntry of(ResultSet row) throws SQLException {
        var canonical = row.getBytes(7);
        return new StoredEntry(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                canonical,
                recordedIn(canonical),
                row.getString(8),
                row.getString(9),
                null);
    }

    StoredEntry with(Personal beside) {
        return beside == null
                ? this
                : new StoredEntry(
                        seq,
                        occurredMicros,
                        operation,
                        subjectKind,
                        subjectId,
                        actorRef,
                        canonical,
                        recorded,
                        previousHash,
                        entryHash,
                        beside);
    }

    /** What is wrong with it after an entry of that hash; null when nothing is. */
    Defect defectAfter(String hash) {
        if (!hash.equals(previousHash)) {
            return Defect.NOT_LINKED;
        }
        if (!sha256(ZERO, hex(previousHash), canonical).equals(entryHash)) {
            return Defect.CHANGED;
        }
        if (recorded == null) {
            return Defect.UNREADABLE;
        }
        return !isShownAsRecorded()
                ? Defect.COPY_DIFFERS
                : fits(recorded.commitment()) ? null : Defect.PERSONAL_DIFFERS;
    }

    /** Whether there are names or free text beside it. */
    boolean hasPersonal() {
        return personal != null;
    }

    /** Whether names or free text were recorded with it, there or erased. */
    boolean hadPersonal() {
        return !recorded.commitment().isEmpty();
    }

    private boolean isShownAsRecorded() {
        return recorded.seq() == seq
                && recorded.occurredMicros() == occurredMicros
                && recorded.operation().equals(operation)
                && recorded.subjectKind().equals(subjectKind)
                && recorded.subjectId().equals(subjectId)
                && recorded.actorRef().equals(actorRef);
    }

    private boolean fits(String commitment) {
        return !hasPersonal()
                || isSalt(personal.salt())
                        && sha256(hex(personal.salt()), personal.payload().getBytes(StandardCharsets.UTF_8))
                                .equals(commitment);
    }

    /** In one spelling only, so that no letter of it can be changed. */
    private static boolean isSalt(String text) {
        return text.length() == SALT_LENGTH
                && text.chars().allMatch(digit -> digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f');
    }

    private static RecordedEntry recordedIn(byte[] canonical) {
        try {
            return RecordedEntry.read(canonical);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static String sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
