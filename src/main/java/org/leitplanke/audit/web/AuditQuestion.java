package org.leitplanke.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.leitplanke.audit.AuditFilter;
import org.leitplanke.platform.web.DayConverter;

/** What somebody asks of the trail: the search as it stands in the address. */
public class AuditQuestion {

    private String kind;
    private String subject;
    private String from = "";
    private String until = "";

    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                kind,
                subject,
                day(from).map(first -> startOf(first, zone)).orElse(null),
                day(until).map(last -> startOf(last.plusDays(1), zone)).orElse(null));
    }

    /** As the end of an address. */
    String query() {
        return part("kind", kind) + part("subject", subject) + part("from", getFrom()) + part("until", getUntil());
    }

    /** Whether it narrows anything. */
    public boolean isNarrow() {
        return !query().isEmpty();
    }

    private static String part(String name, Object value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
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

    /** The day, or null; what is no day narrows nothing. */
    public LocalDate getFrom() {
        return day(from).orElse(null);
    }

    public LocalDate getUntil() {
        return day(until).orElse(null);
    }

    /** As the address says it. */
    public String getFromTyped() {
        return from;
    }

    public void setFromTyped(String typed) {
        this.from = typed == null ? "" : typed;
    }

    public String getUntilTyped() {
        return until;
    }

    public void setUntilTyped(String typed) {
        this.until = typed == null ? "" : typed;
    }

    /** Whether something else than a day stands there. */
    public boolean isFromStrange() {
        return !from.isBlank() && getFrom() == null;
    }

    public boolean isUntilStrange() {
        return !until.isBlank() && getUntil() == null;
    }

    private static Optional<LocalDate> day(String typed) {
        return DayConverter.read(typed);
    }
}
