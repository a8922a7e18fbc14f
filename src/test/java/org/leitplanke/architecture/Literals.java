package org.leitplanke.architecture;

import java.util.ArrayList;
import java.util.List;

/** Finds the strings in a Java file, text blocks included, and leaves comments alone. */
final class Literals {

    /** A string as it stands in the source, without its quotes. */
    record Literal(int line, String text) {}

    private final String source;
    private final List<Literal> found = new ArrayList<>();
    private int at;

    private Literals(String source) {
        this.source = source;
    }

    static List<Literal> in(String source) {
        var literals = new Literals(source);
        literals.scan();
        return literals.found;
    }

    private void scan() {
        while (at < source.length()) {
            if (source.startsWith("//", at)) {
                skipTo("\n");
            } else if (source.startsWith("/*", at)) {
                skipTo("*/");
            } else if (source.startsWith("\"\"\"", at)) {
                take("\"\"\"");
            } else if (source.charAt(at) == '"') {
                take("\"");
            } else if (source.charAt(at) == '\'') {
                at += source.charAt(at + 1) == '\\' ? 2 : 1;
                skipTo("'");
            } else {
                at++;
            }
        }
    }

    private void skipTo(String end) {
        var next = source.indexOf(end, at + 1);
        at = next < 0 ? source.length() : next + end.length();
    }

    private void take(String quote) {
        var start = at + quote.length();
        var end = start;
        while (!source.startsWith(quote, end)) {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        var line = (int) source.substring(0, at).lines().count();
        found.add(new Literal(Math.max(line, 1), source.substring(start, end)));
        at = end + quote.length();
    }
}
