package org.leitplanke.organisation;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.platform.Words;

/** The lines of a file that were not applied, as the file has them, each with its reason: for those who mend them. */
public record RejectedLines(List<String> headings, List<Rejected> lines) {

    /** A line, its cells as they were; all in one where they could not be told apart. */
    public record Rejected(int line, List<String> cells, Words reason) {}

    static RejectedLines of(ImportFile file, ImportPlan plan) {
        var rows = file.table().rows().stream().collect(Collectors.toMap(ImportTable.Row::number, Function.identity()));
        return new RejectedLines(
                file.table().headings(),
                plan.rejections().stream()
                        .map(rejection -> {
                            var row = rows.get(rejection.line());
                            return new Rejected(
                                    rejection.line(),
                                    row.cells().orElseGet(() -> List.of(row.raw())),
                                    rejection.reason());
                        })
                        .toList());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    String written() {
        var all = Json.createArrayBuilder().add(Json.createArrayBuilder(headings));
        for (var line : lines) {
            var arguments = Json.createArrayBuilder();
            line.reason.arguments().forEach(argument -> {
                if (argument instanceof Integer number) {
                    arguments.add(number);
                } else {
                    arguments.add(String.valueOf(argument));
                }
            });
            all.add(Json.createArrayBuilder()
                    .add(line.line)
                    .add(Json.createArrayBuilder(line.cells))
                    .add(line.reason.key())
                    .add(arguments));
        }
        return all.build().toString();
    }

    /** None when nothing was kept. */
    static RejectedLines read(String content) {
        if (content == null) {
            return new RejectedLines(List.of(), List.of());
        }
        try (var json = Json.createReader(new StringReader(content))) {
            var all = json.readArray();
            return new RejectedLines(
                    texts(all.getJsonArray(0)),
                    all.subList(1, all.size()).stream()
                            .map(JsonValue::asJsonArray)
                            .map(line -> new Rejected(
                                    line.getInt(0),
                                    texts(line.getJsonArray(1)),
                                    Words.of(line.getString(2), arguments(line.getJsonArray(3)))))
                            .toList());
        }
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    private static Serializable[] arguments(JsonArray array) {
        return array.stream()
                .map(value -> value instanceof JsonNumber number
                        ? (Serializable) number.intValue()
                        : ((JsonString) value).getString())
                .toArray(Serializable[]::new);
    }
}
