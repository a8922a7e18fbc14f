package org.leitplanke.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.leitplanke.audit.AuditFilter;

/** What somebody asks of the trail: the search as it stands in the address. */
public class AuditQuestion {

    private String kind;
    private String subject;
    private LocalDate from;
    private LocalDate until;

    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                kind, subject, startOf(from, zone), until == null ? null : startOf(until.plusDays(1), zone));
    }

    /** As the end of an address. */
    String query() {
        return part("kind", kind) + part("subject", subject) + part("from", from) + part("until", until);
    }

    /** Whether it narrows anything. */
    public boolean isNarrow() {
        return !query().isEmpty();
    }

    private static String part(String name, Object value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = blankToNull(kind);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = blankToNull(subject);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
