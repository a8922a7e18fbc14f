package org.leitplanke.organisation;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    static Instant moment(Object cell) {
        var moment = cell instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) cell;
        return moment.toInstant(ZoneOffset.UTC);
    }

    static String text(Object cell) {
        return (String) cell;
    }

    /** Place holders for a list, beginning with number {@code first}. */
    static String list(int first, int size) {
        return IntStream.range(first, first + size)
                .mapToObj(number -> "?" + number)
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
