package org.leitplanke.organisation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What the columns of a file mean: what somebody said about such a heading before, otherwise what the heading says
 * itself, in German or English.
 */
public record ImportColumns(ImportKind kind, List<Column> columns) implements Serializable {

    static final int LONGEST_HEADING = 100;
    private static final int LONGEST_EXAMPLE = 60;

    /**
     * A column of the file.
     *
     * @param meaning empty when nobody needs it
     * @param said whether somebody said so, or the heading did
     * @param example what its first filled cells say
     */
    public record Column(String heading, String meaning, boolean said, String example) implements Serializable {

        /** Whether what it says is used. */
        public boolean isUsed() {
            return !meaning.isEmpty();
        }
    }

    /** By heading as it is recognised again, what was said about it. */
    static ImportColumns of(ImportKind kind, ImportTable table, Map<String, String> said) {
        var headings = table.headings();
        var taken = new HashSet<String>();
        for (var heading : headings) {
            taken.add(said.getOrDefault(ImportKind.plain(heading), ""));
        }
        var columns = new ArrayList<Column>();
        for (var i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            var known = said.get(ImportKind.plain(heading));
            var itself = kind.columnOf(heading).filter(meaning -> !taken.contains(meaning));
            columns.add(new Column(
                    heading, known == null ? itself.orElse("") : known, known != null, example(table.example(i))));
        }
        return new ImportColumns(kind, List.copyOf(columns));
    }

    /** What the file cannot do without. */
    public List<String> missing() {
        return kind.missingIn(meanings());
    }

    /** What more than one column would say. */
    public List<String> twice() {
        var meanings = meanings();
        return kind.meanings().stream()
                .filter(meaning -> meanings.stream().filter(meaning::equals).count() > 1)
                .toList();
    }

    /** Whether each column that is needed is there once. */
    public boolean isComplete() {
        return missing().isEmpty() && twice().isEmpty();
    }

    /** Headings of columns nobody needs. */
    List<String> ignored() {
        return columns.stream()
                .filter(column -> !column.isUsed())
                .map(Column::heading)
                .toList();
    }

    /** What each column means, in the order of the file. */
    List<String> meanings() {
        return columns.stream().map(Column::meaning).toList();
    }

    private static String example(String cell) {
        return cell.length() > LONGEST_EXAMPLE ? cell.substring(0, LONGEST_EXAMPLE) + "…" : cell;
    }
}
