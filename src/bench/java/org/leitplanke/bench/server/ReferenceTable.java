package org.leitplanke.bench.server;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Twenty rows from memory: what a table costs before anybody asks a database. */
@Named
@RequestScoped
public class ReferenceTable {

    private static final List<Row> ROWS = IntStream.rangeClosed(1, 20)
            .mapToObj(number -> new Row(number, "Task number " + number, "Open", "2026-12-" + (number + 9)))
            .toList();

    /** A line of the table. */
    public record Row(int number, String title, String state, String due) {}

    public List<Row> getRows() {
        return ROWS;
    }

    public String open() {
        return null;
    }
}
