package org.leitplanke.attack;

import java.util.List;
import java.util.Map;

/** A form with files, as text; what is called file is sent as one. */
final class Multipart {

    private Multipart() {}

    static String of(List<Map.Entry<String, String>> fields, String boundary) {
        var body = new StringBuilder();
        for (var field : fields) {
            var file = field.getKey().endsWith(":file");
            body.append("--")
                    .append(boundary)
                    .append("\r\nContent-Disposition: form-data; name=\"")
                    .append(quoted(field.getKey()))
                    .append(file ? "\"; filename=\"people.csv\"\r\nContent-Type: text/csv" : "\"")
                    .append("\r\n\r\n")
                    .append(field.getValue())
                    .append("\r\n");
        }
        return body.append("--").append(boundary).append("--\r\n").toString();
    }

    private static String quoted(String name) {
        return name.replaceAll("[\"\r\n]", "_");
    }
}
