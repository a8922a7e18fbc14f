package org.leitplanke.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever follows a reference backwards must not read the whole table; PostgreSQL keeps no index behind it by itself. */
class IndexesTest {

    private static final Pattern TABLE = Pattern.compile("^\\s*(?:CREATE|ALTER) TABLE (\\w+)");
    private static final Pattern KEY = Pattern.compile("(?:PRIMARY KEY|UNIQUE) \\(([^)]*)\\)");
    private static final Pattern REFERENCE =
            Pattern.compile("CONSTRAINT (\\w+)\\s+FOREIGN KEY \\(([^)]*)\\)\\s+REFERENCES");
    private static final Pattern INDEX =
            Pattern.compile("^\\s*CREATE (?:UNIQUE )?INDEX \\w+\\s+ON (\\w+) \\(([^)]*)\\)");

    /** Columns of a table, in the order of an index or a reference. */
    private record Columns(String table, List<String> names, String constraint) {}

    @Test
    void every_reference_has_an_index_behind_it() {
        var references = new ArrayList<Columns>();
        var indexes = new HashMap<String, List<List<String>>>();
        House.files(House.MIGRATIONS, ".sql").stream()
                .flatMap(file ->
                        Arrays.stream(Schema.withoutComments(House.read(file)).split(";")))
                .forEach(statement -> read(statement, references, indexes));

        House.none(
                references.stream()
                        .filter(reference -> indexes.getOrDefault(reference.table(), List.of()).stream()
                                .noneMatch(index -> index.size()
                                                >= reference.names().size()
                                        && index.subList(0, reference.names().size())
                                                .equals(reference.names())))
                        .map(reference -> reference.constraint() + " needs an index on " + reference.table() + " "
                                + reference.names())
                        .toList(),
                "PostgreSQL would read the whole table to find what belongs to one row: add the index in a migration");
    }

    private static void read(String statement, List<Columns> references, Map<String, List<List<String>>> indexes) {
        var table = TABLE.matcher(statement);
        if (table.find()) {
            KEY.matcher(statement)
                    .results()
                    .forEach(key -> indexes.computeIfAbsent(table.group(1), any -> new ArrayList<>())
                            .add(columns(key.group(1))));
            REFERENCE
                    .matcher(statement)
                    .results()
                    .forEach(reference -> references.add(
                            new Columns(table.group(1), columns(reference.group(2)), reference.group(1))));
        }
        Matcher index = INDEX.matcher(statement);
        if (index.find()) {
            indexes.computeIfAbsent(index.group(1), any -> new ArrayList<>()).add(columns(index.group(2)));
        }
    }

    private static List<String> columns(String list) {
        return Arrays.stream(list.split(","))
                .map(column -> column.strip().split("\\s+")[0])
                .toList();
    }
}
