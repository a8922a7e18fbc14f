package org.leitplanke.organisation;

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
 * A file of the personnel system, line by line with what its cells mean, so that one broken line spoils no other. What
 * makes the whole file unusable is refused at once; what is wrong with a line is kept as its defect.
 */
record ImportFile(ImportTable table, ImportColumns columns, List<Line> lines) {

    /** A line with its number in the file; a defect says why its cells cannot be trusted. */
    record Line(int number, Map<String, String> cells, Words defect) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** Whether the file has such a column; what it does not speak of stays as it is. */
        boolean tells(String column) {
            return cells.containsKey(column);
        }
    }

    /** The text of a file and the encoding it was recognised by. */
    record Text(String content, String encoding) {

        /** UTF-8, or UTF-16 with its mark, otherwise Windows-1252; anything else is refused in words. */
        static Text of(byte[] bytes) {
            if (bytes.length == 0) {
                throw new InvalidInput("file", "organisation.import.empty");
            }
            if (startsWith(bytes, 'P', 'K')) {
                throw new InvalidInput("file", "organisation.import.workbook");
            }
            var marked = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
            var text = (marked ? read(bytes, StandardCharsets.UTF_16, "UTF-16") : unmarked(bytes))
                    .filter(read -> read.content.indexOf('\0') < 0)
                    .orElseThrow(() -> new InvalidInput("file", "organisation.import.encoding"));
            return new Text(clean(text.content), text.encoding);
        }

        private static Optional<Text> unmarked(byte[] bytes) {
            return read(bytes, StandardCharsets.UTF_8, "UTF-8")
                    .or(() -> read(bytes, Charset.forName("windows-1252"), "Windows-1252"));
        }

        private static Optional<Text> read(byte[] bytes, Charset charset, String name) {
            try {
                return Optional.of(new Text(
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), name));
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

    /** With what was said about headings before. Refuses what has too few columns to be such a file at all. */
    static ImportFile of(String content, ImportKind kind, Map<String, String> said) {
        var table = ImportTable.of(content);
        var columns = ImportColumns.of(kind, table, said);
        if (!columns.isComplete() && table.headings().size() < kind.leastColumns()) {
            throw new InvalidInput("file", "organisation.import.columnsMissing", kind.leastColumns());
        }
        var lines = new ArrayList<Line>();
        if (columns.isComplete()) {
            var meanings = columns.meanings();
            table.rows().forEach(row -> lines.add(line(row, meanings, kind)));
        }
        return new ImportFile(table, columns, lines);
    }

    ImportKind kind() {
        return columns.kind();
    }

    private static Line line(ImportTable.Row row, List<String> columns, ImportKind kind) {
        if (row.cells().isEmpty()) {
            return new Line(row.number(), Map.of(), Words.of("organisation.import.reason.quotes"));
        }
        var found = row.cells().get();
        var named = new LinkedHashMap<String, String>();
        for (var i = 0; i < Math.min(columns.size(), found.size()); i++) {
            if (!columns.get(i).isEmpty()) {
                named.put(columns.get(i), found.get(i).strip());
            }
        }
        return found.size() == columns.size()
                ? new Line(row.number(), named, null)
                : new Line(
                        row.number(),
                        Map.of(kind.keyColumn(), named.getOrDefault(kind.keyColumn(), "")),
                        Words.of("organisation.import.reason.cells", found.size(), columns.size()));
    }
}
