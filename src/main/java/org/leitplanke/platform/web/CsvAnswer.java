package org.leitplanke.platform.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers with a table instead of a page, row by row, as German Excel opens it: semicolons, UTF-8 with a mark in front.
 * A cell that a spreadsheet would calculate begins with an apostrophe.
 */
public final class CsvAnswer {

    private static final String CALCULATED = "=+-@\t\r\n";

    private CsvAnswer() {}

    /** Sends these rows under this file name; nothing else is answered. */
    public static void send(String file, Stream<List<String>> rows) {
        var faces = FacesContext.getCurrentInstance();
        var answer = faces.getExternalContext();
        answer.setResponseContentType("text/csv; charset=UTF-8");
        answer.setResponseCharacterEncoding("UTF-8");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        try {
            write(answer.getResponseOutputWriter(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    static void write(Writer out, Stream<List<String>> rows) throws IOException {
        out.write('\ufeff');
        for (var row : (Iterable<List<String>>) rows::iterator) {
            out.write(row.stream().map(CsvAnswer::cell).collect(Collectors.joining(";")));
            out.write("\r\n");
        }
        out.flush();
    }

    private static String cell(String text) {
        var plain = text == null ? "" : text;
        var harmless = !plain.isEmpty() && CALCULATED.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
        return harmless.matches("(?s).*[;\"\r\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
