package org.leitplanke.verify;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An entry as its bytes tell it. Format {@code leitplanke-audit/1}: fields in a fixed order, texts as a four-byte length
 * and UTF-8, numbers as eight bytes, everything big-endian.
 *
 * @param occurredMicros microseconds since 1970-01-01T00:00Z
 * @param commitment SHA-256 over salt and personal payload, or empty
 * @param details what happened, without names and free text
 */
public record RecordedEntry(
        long seq,
        long occurredMicros,
        String operation,
        String subjectKind,
        String subjectId,
        String actorRef,
        String commitment,
        SortedMap<String, String> details) {

    private static final String FORMAT = "leitplanke-audit/1";

    /** Reads the bytes; throws {@link IllegalArgumentException} when they are not an entry. */
    public static RecordedEntry read(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        try {
            if (!FORMAT.equals(text(in))) {
                throw new IllegalArgumentException("not of the format " + FORMAT);
            }
            var entry = new RecordedEntry(
                    in.getLong(), in.getLong(), text(in), text(in), text(in), text(in), text(in), details(in));
            if (in.hasRemaining()) {
                throw new IllegalArgumentException("bytes left over");
            }
            return entry;
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("ends too early", e);
        }
    }

    private static SortedMap<String, String> details(ByteBuffer in) {
        var details = new TreeMap<String, String>();
        for (var left = in.getInt(); left > 0; left--) {
            details.put(text(in), text(in));
        }
        return details;
    }

    private static String text(ByteBuffer in) {
        var length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        var bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
