package org.leitplanke.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.leitplanke.organisation.ImportFile.Line;
import org.leitplanke.platform.Words;

/**
 * The lines of a file on their way into a plan: which are sound so far, which were rejected and why, and which keys were
 * seen at all. A rejected line's key counts as present; a key nobody can read blocks all endings.
 */
final class ImportLines {

    static final int LONGEST_KEY = 40;
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    /** Why a line cannot be applied; thrown and caught only while a line is read. */
    static final class Unusable extends RuntimeException {

        private final transient Words reason;

        Unusable(String reason, java.io.Serializable... arguments) {
            super(reason, null, false, false);
            this.reason = Words.of("organisation.import.reason." + reason, arguments);
        }

        Words reason() {
            return reason;
        }
    }

    private final Map<String, Line> sound = new LinkedHashMap<>();
    private final List<ImportRejection> rejections = new ArrayList<>();
    private final Set<String> present = new HashSet<>();
    private boolean unreadableKey;

    /** Sorts out broken lines and keys that occur more than once. */
    ImportLines(ImportFile file, Predicate<String> known) {
        var byKey = file.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.cell(file.kind().keyColumn()), LinkedHashMap::new, Collectors.toList()));
        byKey.forEach((key, lines) -> {
            if (key.isEmpty() || key.length() > LONGEST_KEY) {
                unreadableKey = true;
                lines.forEach(line -> reject(line, key, line.defect() != null ? line.defect() : noKey(key)));
                return;
            }
            present.add(key);
            unreadableKey |= lines.stream().anyMatch(line -> line.defect() != null) && !known.test(key);
            if (lines.size() > 1) {
                var numbers = lines.stream().map(line -> "" + line.number()).collect(Collectors.joining(", "));
                lines.forEach(line -> reject(line, key, Words.of("organisation.import.reason.twice", numbers)));
            } else if (lines.get(0).defect() != null) {
                reject(lines.get(0), key, lines.get(0).defect());
            } else {
                sound.put(key, lines.get(0));
            }
        });
    }

    Map<String, Line> sound() {
        return sound;
    }

    boolean isPresent(String key) {
        return present.contains(key);
    }

    boolean hasUnreadableKey() {
        return unreadableKey;
    }

    void reject(int line, String key, Words reason) {
        rejections.add(new ImportRejection(line, key, reason));
    }

    /** By line, as in the file. */
    List<ImportRejection> rejections() {
        return rejections.stream()
                .sorted(java.util.Comparator.comparingInt(ImportRejection::line))
                .toList();
    }

    private void reject(Line line, String key, Words reason) {
        reject(line.number(), key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) + "…" : key, reason);
    }

    private static Words noKey(String key) {
        return key.isEmpty()
                ? Words.of("organisation.import.reason.noKey")
                : Words.of("organisation.import.reason.tooLong", "…", LONGEST_KEY);
    }

    static String required(Line line, String column, int longest) {
        var value = optional(line, column, longest);
        if (value == null) {
            throw new Unusable("missing." + column);
        }
        return value;
    }

    /** The cell, null when it is empty. */
    static String optional(Line line, String column, int longest) {
        var value = inOneLine(line.cell(column));
        if (value.length() > longest) {
            throw new Unusable("tooLong", value.substring(0, Math.min(30, value.length())), longest);
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new Unusable("control");
        }
        return value.isEmpty() ? null : value;
    }

    /** A cell may have been broken into lines by hand. */
    private static String inOneLine(String cell) {
        return cell.indexOf('\n') < 0 ? cell : cell.replaceAll("\\s*\n\\s*", " ");
    }

    /** A day as 31.12.2026 or 2026-12-31. */
    static LocalDate day(String text) {
        for (var format : DAYS) {
            try {
                var day = LocalDate.parse(text, format);
                if (day.getYear() >= 1900 && day.getYear() <= 9999) {
                    return day;
                }
            } catch (DateTimeException e) {
                // the next format may fit
            }
        }
        throw new Unusable("day", text);
    }
}
