package org.leitplanke.audit;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which entries are looked for; whatever is null does not narrow the search.
 *
 * @param kind of the thing it happened to, for example {@code guideline}
 * @param subject id of that thing
 * @param from the first moment
 * @param before the first moment that is too late
 */
public record AuditFilter(String kind, String subject, Instant from, Instant before) implements Serializable {

    /** Everything. */
    public static final AuditFilter NONE = new AuditFilter(null, null, null, null);

    String where() {
        return parameters().isEmpty()
                ? ""
                : " where " + String.join(" and ", clauses().keySet());
    }

    Map<String, Object> parameters() {
        var values = new LinkedHashMap<String, Object>();
        clauses().forEach((clause, value) -> values.put(clause.substring(clause.indexOf(':') + 1), value));
        return values;
    }

    private Map<String, Object> clauses() {
        var clauses = new LinkedHashMap<String, Object>();
        if (kind != null) {
            clauses.put("e.subjectKind = :kind", kind);
        }
        if (subject != null) {
            clauses.put("e.subjectId = :subject", subject);
        }
        if (from != null) {
            clauses.put("e.occurredMicros >= :from", micros(from));
        }
        if (before != null) {
            clauses.put("e.occurredMicros < :before", micros(before));
        }
        return clauses;
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
