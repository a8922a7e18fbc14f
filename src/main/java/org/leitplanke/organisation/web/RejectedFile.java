package org.leitplanke.organisation.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitplanke.organisation.RejectedLines;
import org.leitplanke.platform.Words;
import org.leitplanke.platform.web.Say;

/** Rejected lines as a file that a spreadsheet opens: the reason first, then the line as it was. */
final class RejectedFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RejectedFile() {}

    static void send(FacesContext faces, Say say, RejectedLines rejected) throws IOException {
        var content = content(say, rejected).getBytes(StandardCharsets.UTF_8);
        var answer = faces.getExternalContext();
        answer.setResponseContentType("text/csv; charset=UTF-8");
        answer.setResponseContentLength(content.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"abgelehnt-rejected.csv\"");
        answer.getResponseOutputStream().write(content);
        faces.responseComplete();
    }

    private static String content(Say say, RejectedLines rejected) {
        var rows = new ArrayList<List<String>>();
        var heading = Stream.of("organisation.import.reason", "organisation.import.line")
                .map(key -> say.words(Words.of(key)));
        rows.add(Stream.concat(heading, rejected.headings().stream()).toList());
        for (var line : rejected.lines()) {
            var told = Stream.of(say.words(line.reason()), String.valueOf(line.line()));
            rows.add(Stream.concat(told, line.cells().stream()).toList());
        }
        return rows.stream()
                .map(row -> row.stream().map(RejectedFile::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    /** Nothing in it is taken for a formula. */
    static String cell(String text) {
        var harmless = text.length() > 1 && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
