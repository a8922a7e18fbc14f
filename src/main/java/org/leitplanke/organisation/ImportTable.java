package org.leitplanke.organisation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.leitplanke.platform.InvalidInput;

/** A file as rows and cells, before anybody asks what they mean. Read so that one broken row spoils no other. */
record ImportTable(Separator separator, List<String> headings, List<Row> rows) {

    private static final int LONGEST_ROW = 10_000;
    private static final int MOST_LINES = 30;

    /** What stands between two cells. */
    enum Separator {
        SEMICOLON(';'),
        COMMA(','),
        TAB('\t');

        private final char character;

        Separator(char character) {
            this.character = character;
        }
    }

    /**
     * A row with the number of its first line.
     *
     * @param cells none when its quotes are not closed or it is too long
     */
    record Row(int number, Optional<List<String>> cells, String raw) {}

    static ImportTable of(String content) {
        var lines = content.split("\r\n|\n|\r", -1);
        var first = lines[0].matches("(?i)\"?sep=.\"?") ? 1 : 0; // what Excel writes for itself
        if (first >= lines.length) {
            throw new InvalidInput("file", "organisation.import.noLines");
        }
        var separator = separatorOf(lines[first]);
        var head = read(lines, first, separator, 0);
        var headings =
                head.row.cells.orElseThrow(() -> new InvalidInput("file", "organisation.import.headings")).stream()
                        .map(String::strip)
                        .toList();
        var rows = new ArrayList<Row>();
        for (var i = first + head.lines; i < lines.length; ) {
            var found = read(lines, i, separator, headings.size());
            if (!found.row.raw.replace(separator.character, ' ').isBlank()) {
                rows.add(found.row);
            }
            i += found.lines;
        }
        if (rows.isEmpty()) {
            throw new InvalidInput("file", "organisation.import.noLines");
        }
        return new ImportTable(separator, headings, rows);
    }

    /** What the first filled cell of a column says. */
    String example(int column) {
        return rows.stream()
                .limit(MOST_LINES)
                .flatMap(row -> row.cells.stream())
                .filter(cells -> cells.size() > column && !cells.get(column).isBlank())
                .map(cells -> cells.get(column).strip().replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
    }

    private record Read(Row row, int lines) {}

    /**
     * The row that begins in this line. Quotes may hold line breaks, but only if as many cells come out as there are
     * headings; otherwise somebody forgot to close them, and that is the trouble of this line alone.
     */
    private static Read read(String[] lines, int from, Separator separator, int expected) {
        var row = row(from + 1, lines[from], separator);
        var raw = new StringBuilder(lines[from]);
        for (var more = 1; row.cells.isEmpty() && more < MOST_LINES && from + more < lines.length; more++) {
            raw.append('\n').append(lines[from + more]);
            var longer = row(from + 1, raw.toString(), separator);
            if (longer.cells.isPresent()) {
                var fits = expected == 0 || longer.cells.get().size() == expected;
                return fits ? new Read(longer, more + 1) : new Read(row, 1);
            }
        }
        return new Read(row, 1);
    }

    private static Row row(int number, String raw, Separator separator) {
        if (raw.length() > LONGEST_ROW) {
            return new Row(number, Optional.empty(), raw);
        }
        if (raw.indexOf('"') < 0) {
            return new Row(number, Optional.of(List.of(raw.split(String.valueOf(separator.character), -1))), raw);
        }
        try {
            var cells = CsvReader.builder()
                    .fieldSeparator(separator.character)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(raw)
                    .getFields();
            return new Row(number, Optional.of(cells), raw);
        } catch (CsvParseException e) {
            return new Row(number, Optional.empty(), raw);
        }
    }

    /** The one that occurs most in the heading line, outside of quotes. */
    private static Separator separatorOf(String headings) {
        var bare = headings.replaceAll("\"[^\"]*\"", "");
        return Arrays.stream(Separator.values())
                .reduce((most, other) -> count(bare, other) > count(bare, most) ? other : most)
                .orElseThrow();
    }

    private static long count(String text, Separator separator) {
        return text.chars().filter(c -> c == separator.character).count();
    }
}
