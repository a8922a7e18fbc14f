package org.leitplanke.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** What was measured, a line for each figure: printed at once and kept for the notes. */
final class Findings {

    private static final Path FILE = Path.of("target/bench/figures.md");

    /** Something that should be at least, or at most, so much. */
    record Target(String words, double value, boolean atLeast) {

        static Target atLeast(double value, String of) {
            return new Target("≥ " + number(value) + of, value, true);
        }

        static Target atMost(double value, String of) {
            return new Target("≤ " + number(value) + of, value, false);
        }

        String verdict(double measured) {
            return (atLeast ? measured >= value : measured <= value) ? "met" : "missed";
        }
    }

    private final String where;

    Findings(Store.Engine engine, Size size) {
        this(engine + ", " + size);
    }

    Findings(String where) {
        this.where = where;
    }

    /** A figure with its target. */
    void say(String what, String figure, double measured, Target target) {
        line(what, figure, number(measured), target.words(), target.verdict(measured));
    }

    /** A figure that only explains another one. */
    void note(String what, String figure) {
        line(what, figure, "", "", "");
    }

    private void line(String what, String figure, String ratio, String target, String verdict) {
        var line = "| " + String.join(" | ", what, where, figure, ratio, target, verdict) + " |\n";
        System.out.print(line);
        try {
            Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Heading of the table of one run. */
    static void begin(List<String> facts) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(
                    FILE,
                    String.join("\n", facts)
                            + "\n\n| What | Where | Figure | Ratio | Target | |\n|---|---|---|---|---|---|\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String number(double value) {
        var decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
