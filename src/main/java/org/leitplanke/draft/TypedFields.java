package org.leitplanke.draft;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in the fields of a form.
 *
 * @param values by the field's name; several where several can be chosen
 */
public record TypedFields(Map<String, List<String>> values) implements Serializable {

    private static final int CHARACTERS = 600_000;
    private static final int FIELDS = 500;

    public TypedFields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The fields of this form in what a browser sent; the rest of the request is nobody's text. */
    public static TypedFields of(Sheet sheet, Map<String, String[]> sent) {
        var fields = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, values) -> {
            if (name.startsWith(sheet.form() + ":")) {
                fields.put(name, Stream.of(values).map(TypedFields::writable).toList());
            }
        });
        return new TypedFields(fields);
    }

    /** The null character can be typed by nobody and stored in no PostgreSQL. */
    private static String writable(String text) {
        return text.replace("\0", "");
    }

    /** Read from where it was kept. */
    static TypedFields parse(String text) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var pair : text.split("&")) {
            var cut = pair.indexOf('=');
            if (cut > 0) {
                fields.merge(
                        decoded(pair.substring(0, cut)), List.of(decoded(pair.substring(cut + 1))), TypedFields::both);
            }
        }
        return new TypedFields(fields);
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    String text() {
        return values.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** Whether this is more than anybody types. */
    public boolean isTooMuch() {
        return values.size() > FIELDS
                || values.entrySet().stream()
                                .mapToLong(field -> field.getKey().length()
                                        + field.getValue().stream()
                                                .mapToLong(String::length)
                                                .sum())
                                .sum()
                        > CHARACTERS;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
