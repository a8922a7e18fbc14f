package org.leitplanke.audit;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leitplanke.platform.PersonId;
import org.leitplanke.verify.RecordedEntry;

/**
 * An entry of the trail as it is listed.
 *
 * @param by who acted, as a reference
 * @param details what happened, without names and free text
 */
public record AuditRow(
        long seq,
        Instant at,
        String operation,
        String subjectKind,
        String subjectId,
        PersonId by,
        SortedMap<String, String> details)
        implements Serializable {

    public AuditRow(
            long seq,
            long occurredMicros,
            String operation,
            String subjectKind,
            String subjectId,
            String actorRef,
            byte[] canonical) {
        this(
                seq,
                Instant.EPOCH.plus(occurredMicros, ChronoUnit.MICROS),
                operation,
                subjectKind,
                subjectId,
                new PersonId(actorRef),
                detailsOf(canonical));
    }

    private static SortedMap<String, String> detailsOf(byte[] canonical) {
        try {
            return RecordedEntry.read(canonical).details();
        } catch (IllegalArgumentException e) {
            return new TreeMap<>(); // tampered with; the check says so
        }
    }
}
