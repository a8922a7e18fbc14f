package org.leitplanke.architecture;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever an import brought is taken back only while nobody has built on it, so every feature says where it builds. */
class TracesTest {

    private static final Pattern TABLE = Pattern.compile("^\\s*(?:CREATE|ALTER) TABLE (\\w+)");
    private static final Pattern REFERENCE =
            Pattern.compile("FOREIGN KEY \\((\\w+)\\)\\s+REFERENCES (?:person|department) \\(id\\)");
    private static final Pattern COLUMN = Pattern.compile("new Column\\(\\s*\"(\\w+)\",\\s*\"(\\w+)\"\\)");

    /** References that need no trace. */
    private static final Map<String, String> WHY_NOT = Map.of(
            "department.parent_id", "the undo itself looks at what lies below",
            "department.head_person_id", "the undo itself looks at who leads",
            "membership.person_id", "goes with the person",
            "channel.department_id", "each channel is a place");

    @Test
    void every_reference_to_people_and_departments_is_a_trace() {
        var missing = new TreeSet<String>();
        House.files(House.MIGRATIONS, ".sql").stream()
                .flatMap(file ->
                        Arrays.stream(Schema.withoutComments(House.read(file)).split(";")))
                .forEach(statement -> {
                    var table = TABLE.matcher(statement);
                    if (table.find()) {
                        REFERENCE
                                .matcher(statement)
                                .results()
                                .forEach(found -> missing.add(table.group(1) + "." + found.group(1)));
                    }
                });

        House.sources()
                .values()
                .forEach(source -> COLUMN.matcher(source)
                        .results()
                        .forEach(found -> missing.remove(found.group(1) + "." + found.group(2))));
        missing.removeAll(WHY_NOT.keySet());

        House.none(
                missing.stream().toList(),
                "taking back an import would fail in the database: name the column in the Traces of the feature");
    }
}
