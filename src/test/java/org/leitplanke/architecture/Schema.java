package org.leitplanke.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tables as the migrations make them. */
record Schema(List<TableText> tables) {

    private static final Pattern CREATE = Pattern.compile("(?s)CREATE TABLE (\\w+) \\((.*?)\\n\\);");
    private static final Pattern ADD_COLUMN = Pattern.compile("(?s)ALTER TABLE (\\w+)\\s+ADD COLUMN (\\w+)");
    private static final Pattern COLUMN = Pattern.compile("(?m)^\\s{4}([a-z]\\w*) ");
    private static final Pattern WORDS =
            Pattern.compile("(?s)CONSTRAINT (ck_(\\w+?)__\\w+)\\s+CHECK \\((\\w+) IN \\(([^)]*)\\)\\)");

    /** A table, its columns and which words a column accepts. */
    record TableText(String name, Set<String> columns, Map<String, Set<String>> words) {}

    static Schema ofMigrations() {
        return of(House.files(House.MIGRATIONS, ".sql"));
    }

    static Schema of(List<Path> files) {
        var tables = new ArrayList<TableText>();
        for (var file : files) {
            var sql = withoutComments(House.read(file));
            CREATE.matcher(sql).results().forEach(create -> {
                var columns = COLUMN.matcher(create.group(2))
                        .results()
                        .map(column -> column.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
                tables.add(new TableText(create.group(1), columns, new HashMap<>()));
            });
            ADD_COLUMN
                    .matcher(sql)
                    .results()
                    .forEach(add -> table(tables, add.group(1))
                            .ifPresent(table -> table.columns().add(add.group(2))));
            WORDS.matcher(sql)
                    .results()
                    .forEach(check -> table(tables, check.group(2))
                            .ifPresent(table -> table.words().put(check.group(3), words(check.group(4)))));
        }
        return new Schema(tables);
    }

    Optional<TableText> table(String name) {
        return table(tables, name);
    }

    static String withoutComments(String sql) {
        return sql.replaceAll("--[^\\n]*", "");
    }

    private static Optional<TableText> table(List<TableText> tables, String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    private static Set<String> words(String list) {
        return Pattern.compile("'([^']*)'")
                .matcher(list)
                .results()
                .map(word -> word.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
