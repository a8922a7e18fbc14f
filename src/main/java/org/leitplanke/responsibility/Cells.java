package org.leitplanke.responsibility;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Days and moments on their way to plain statements and back, the same on both databases. */
final class Cells {

    private Cells() {}

    static Date sql(LocalDate day) {
        return Date.valueOf(day);
    }

    static Timestamp sql(Instant moment) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }

    /** The earlier of the two; the second may be missing. */
    static LocalDate earlier(LocalDate one, Object cell) {
        return cell == null || one.isBefore(day(cell)) ? one : day(cell);
    }

    static Instant moment(Object cell) {
        return ((Timestamp) cell).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    static int number(Object cell) {
        return ((Number) cell).intValue();
    }

    static String text(Object cell) {
        return (String) cell;
    }

    static EffectFacts.Span span(Object from, Object until) {
        return new EffectFacts.Span(day(from), day(until));
    }

    static Condition condition(Object kind, Object key) {
        return new Condition(Condition.Kind.valueOf(text(kind)), text(key));
    }
}
