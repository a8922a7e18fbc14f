package org.leitplanke.organisation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Everything an import changed, each person or department as it was before and as it was left. */
record KeptChanges(List<Kept> list) {

    /**
     * One person or department, field by field.
     *
     * @param kind people bring departments their heads, so that both are kept
     * @param before null for one that the import created
     */
    record Kept(ImportKind kind, String key, String name, Map<String, String> before, Map<String, String> after) {

        boolean wasCreated() {
            return before == null;
        }

        /** The fields that are not any more as the import left them. */
        List<String> changedSince(Map<String, String> now) {
            var fields = new TreeSet<>(after.keySet());
            fields.addAll(now.keySet());
            fields.removeIf(field -> java.util.Objects.equals(after.get(field), now.get(field)));
            return List.copyOf(fields);
        }
    }

    KeptChanges() {
        this(new ArrayList<>());
    }

    void add(ImportKind kind, String key, String name, Map<String, String> before, Map<String, String> after) {
        if (!after.equals(before)) {
            list.add(new Kept(kind, key, name, before, after));
        }
    }

    /** The people, or the departments. */
    List<Kept> of(ImportKind kind) {
        return list.stream().filter(kept -> kept.kind == kind).toList();
    }

    String written() {
        var text = new StringWriter();
        try (var json = Json.createGenerator(text)) {
            json.writeStartArray();
            for (var kept : list) {
                json.writeStartObject()
                        .write("kind", kept.kind.name())
                        .write("key", kept.key)
                        .write("name", kept.name);
                if (kept.before != null) {
                    write(json, "before", kept.before);
                }
                write(json, "after", kept.after);
                json.writeEnd();
            }
            json.writeEnd();
        }
        return text.toString();
    }

    static KeptChanges read(String content) {
        try (var json = Json.createReader(new StringReader(content))) {
            return new KeptChanges(json.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(one -> new Kept(
                            ImportKind.valueOf(one.getString("kind")),
                            one.getString("key"),
                            one.getString("name"),
                            fields(one, "before"),
                            fields(one, "after")))
                    .toList());
        }
    }

    private static void write(JsonGenerator json, String name, Map<String, String> fields) {
        json.writeStartObject(name);
        fields.forEach(json::write);
        json.writeEnd();
    }

    private static Map<String, String> fields(JsonObject one, String name) {
        if (!one.containsKey(name)) {
            return null;
        }
        var fields = new LinkedHashMap<String, String>();
        one.getJsonObject(name).forEach((field, value) -> fields.put(field, ((JsonString) value).getString()));
        return fields;
    }
}
