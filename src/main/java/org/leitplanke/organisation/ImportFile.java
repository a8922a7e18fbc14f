package org.leitplanke.organisation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Words;

/**
 * A file of the personnel system, read line by line, so that one broken line spoils no other. What makes the whole file
 * unusable is refused at once; what is wrong with a line is kept as its defect.
 */
record ImportFile(ImportKind kind, List<Line> lines, List<String> ignored) {

    private static final int LONGEST_LINE = 10_000;

    /** A line with its number in the file; a defect says why its cells cannot be trusted. */
    record Line(int number, Map<String, String> cells, Words defect) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** The text of a file and the encoding it was recognised by. */
    record Text(String content, String encoding) {

        /** UTF-8 with or without mark, otherwise Windows-1252; anything else is refused in words. */
        static Text of(byte[] bytes) {
            if (bytes.length == 0) {
                throw new InvalidInput("file", "organisation.import.empty");
            }
            if (startsWith(bytes, 'P', 'K')) {
                throw new InvalidInput("file", "organisation.import.workbook");
            }
            var text = decoded(bytes, StandardCharsets.UTF_8)
                    .map(content -> new Text(content, "UTF-8"))
                    .or(() -> decoded(bytes, Charset.forName("windows-1252"))
                            .map(content -> new Text(content, "Windows-1252")))
                    .filter(any -> !startsWith(bytes, 0xFF, 0xFE) && !startsWith(bytes, 0xFE, 0xFF))
                    .filter(read -> read.content.indexOf('\0') < 0)
                    .orElseThrow(() -> new InvalidInput("file", "organisation.import.encoding"));
            return new Text(clean(text.content), text.encoding);
        }

        private static Optional<String> decoded(byte[] bytes, Charset charset) {
            try {
                return Optional.of(
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
            } catch (CharacterCodingException e) {
                return Optional.empty();
            }
        }

        private static String clean(String content) {
            var withoutMark = content.startsWith("\uFEFF") ? content.substring(1) : content;
            return Normalizer.normalize(withoutMark.replace('\u00A0', ' '), Normalizer.Form.NFC);
        }

        private static boolean startsWith(byte[] bytes, int first, int second) {
            return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
        }
    }

    static ImportFile of(String content, ImportKind kind) {
        var rows = content.split("\r\n|\n|\r", -1);
        var separator = separatorOf(rows[0]);
        var headings =
                cells(rows[0], separator).orElseThrow(() -> new InvalidInput("file", "organisation.import.headings"));
        var columns = new ArrayList<String>();
        var ignored = new ArrayList<String>();
        for (var heading : headings) {
            var column = kind.columnOf(heading).orElse("");
            if (column.isEmpty()) {
                ignored.add(heading);
            } else if (columns.contains(column)) {
                throw new InvalidInput("file", "organisation.import.columnTwice", heading);
            }
            columns.add(column);
        }
        var missing = kind.missingIn(columns);
        if (!missing.isEmpty()) {
            throw new InvalidInput("file", "organisation.import.columnsMissing", String.join(", ", missing));
        }
        var lines = new ArrayList<Line>();
        for (var i = 1; i < rows.length; i++) {
            if (!rows[i].replace(separator, ' ').isBlank()) {
                lines.add(line(i + 1, rows[i], separator, columns, kind));
            }
        }
        if (lines.isEmpty()) {
            throw new InvalidInput("file", "organisation.import.noLines");
        }
        return new ImportFile(kind, lines, ignored);
    }

    private static Line line(int number, String row, char separator, List<String> columns, ImportKind kind) {
        var cells = cells(row, separator);
        if (cells.isEmpty()) {
            return new Line(number, Map.of(), Words.of("organisation.import.reason.quotes"));
        }
        var found = cells.get();
        var named = new LinkedHashMap<String, String>();
        for (var i = 0; i < Math.min(columns.size(), found.size()); i++) {
            if (!columns.get(i).isEmpty()) {
                named.put(columns.get(i), found.get(i).strip());
            }
        }
        return found.size() == columns.size()
                ? new Line(number, named, null)
                : new Line(
                        number,
                        Map.of(kind.keyColumn(), named.getOrDefault(kind.keyColumn(), "")),
                        Words.of("organisation.import.reason.cells", found.size(), columns.size()));
    }

    private static Optional<List<String>> cells(String row, char separator) {
        if (row.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        try {
            return Optional.of(CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(row)
                    .getFields());
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    private static char separatorOf(String headings) {
        var semicolons = headings.chars().filter(c -> c == ';').count();
        var commas = headings.chars().filter(c -> c == ',').count();
        return commas > semicolons ? ',' : ';';
    }
}
