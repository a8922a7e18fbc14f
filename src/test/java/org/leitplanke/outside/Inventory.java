package org.leitplanke.outside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Where each operation of the access matrix can be reached: {@code access-pages.csv}. */
public final class Inventory {

    /** In the file, for opening the page instead of pressing something on it. */
    public static final String OPENING = "-";

    /** In the file, for what needs no permission. */
    public static final String OPEN_TO_ALL = "open to all";

    /**
     * A place.
     *
     * @param page path below webapp, or pattern of addresses
     * @param component client id of the command, with * where rows are counted; {@link #OPENING} for the page itself
     * @param operation of the matrix, or {@link #OPEN_TO_ALL}
     */
    public record Line(String page, String component, String operation) {

        public boolean isOpening() {
            return component.equals(OPENING);
        }

        public boolean isOpenToAll() {
            return operation.equals(OPEN_TO_ALL);
        }

        /** A page of its own, not a pattern and not something that stands around pages. */
        public boolean isPage() {
            return page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/");
        }

        @Override
        public String toString() {
            return page + ";" + component + ";" + operation;
        }
    }

    private Inventory() {}

    /** All lines as they stand in the file. */
    public static List<Line> lines() {
        var file = Objects.requireNonNull(
                Inventory.class.getResourceAsStream("/access-pages.csv"), "access-pages.csv is part of the build");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Line(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
