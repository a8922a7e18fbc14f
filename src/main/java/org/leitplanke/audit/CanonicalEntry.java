package org.leitplanke.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.SortedMap;
import org.leitplanke.platform.Fingerprint;

/**
 * The bytes that are hashed, format {@code leitplanke-audit/1}: length-prefixed fields in a fixed order, big-endian,
 * UTF-8. Written once, never re-serialised.
 *
 * @param occurredMicros microseconds since 1970-01-01T00:00Z
 * @param commitment SHA-256 over salt and personal payload, or empty
 * @param details what happened, without names and free text
 */
record CanonicalEntry(
        long seq,
        long occurredMicros,
        String operation,
        String subjectKind,
        String subjectId,
        String actorRef,
        String commitment,
        SortedMap<String, String> details) {

    static final String FORMAT = "leitplanke-audit/1";
    static final String GENESIS = "0".repeat(64);

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, FORMAT);
            out.writeLong(seq);
            out.writeLong(occurredMicros);
            write(out, operation);
            write(out, subjectKind);
            write(out, subjectId);
            write(out, actorRef);
            write(out, commitment);
            out.writeInt(details.size());
            for (var detail : details.entrySet()) {
                write(out, detail.getKey());
                write(out, detail.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String field) throws IOException {
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** The hash of an entry: SHA-256 over a zero byte, the hash before it and the canonical bytes. */
    static String link(String previousHash, byte[] canonical) {
        var previous = HexFormat.of().parseHex(previousHash);
        var all = new byte[1 + previous.length + canonical.length];
        System.arraycopy(previous, 0, all, 1, previous.length);
        System.arraycopy(canonical, 0, all, 1 + previous.length, canonical.length);
        return Fingerprint.of(all);
    }
}
