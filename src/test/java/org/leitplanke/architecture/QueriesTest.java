package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The wall between features in queries: the compiler does not look into strings, so this does. */
class QueriesTest {

    private static final Pattern QUERY = Pattern.compile("(?i)\\b(select|from|join|update|delete|insert|where)\\b");
    private static final Pattern WORD = Pattern.compile("(?<![.:\\w])[A-Z]\\w*\\b(?!\\.)");
    private static final Pattern TABLE_NAME = Pattern.compile("(?i)\\b(?:from|join|update|into)\\s+([a-z][a-z_]*)\\b");
    /** The verifier reads the trail from outside; the readiness probe of the server reads the smallest table. */
    private static final Set<String> READS_TOO =
            Set.of("verify audit_head", "verify audit_entry", "verify audit_personal", "platform audit_head");

    private static final Pattern CREATE = Pattern.compile("CREATE TABLE (\\w+)");

    @Test
    void queries_name_only_entities_and_tables_of_the_neighbours() {
        var owners = owners();
        var violations = new ArrayList<String>();

        House.sources().forEach((file, source) -> violations.addAll(violations(file, source, owners)));

        House.none(
                violations,
                "a query reaches over the wall that the compiler keeps in Java: it may name entities and tables of its"
                        + " own feature and of those in its row of ModulesTest.MAY_IMPORT."
                        + " Ask the other feature's *Queries instead");
    }

    @Test
    void one_migration_serves_one_feature() {
        var claimed = claimed();
        var violations = House.files(House.MIGRATIONS, ".sql").stream()
                .filter(file -> tables(file).stream()
                                .map(claimed::get)
                                .filter(java.util.Objects::nonNull)
                                .distinct()
                                .count()
                        > 1)
                .map(file -> file + " creates tables of several features")
                .toList();

        House.none(violations, "a migration tells one story of one feature; split the file");
    }

    @Test
    void a_query_over_the_wall_is_found() {
        var owners = Map.of("Guideline", "guideline", "guideline", "guideline", "Person", "organisation");
        var file = House.MAIN.resolve("org/leitplanke/training/Bad.java");

        assertThat(violations(file, "\"select g from Guideline g\"", owners)).hasSize(1);
        assertThat(violations(file, "\"SELECT title FROM guideline\"", owners)).hasSize(1);
        assertThat(violations(
                        file, "\"\"\"\nselect 1 from Person p\n where exists (select 1 from Guideline)\"\"\"", owners))
                .hasSize(1);
        assertThat(violations(file, "// \"select g from Guideline g\"", owners)).isEmpty();
    }

    private static List<String> violations(Path file, String source, Map<String, String> owners) {
        var feature =
                House.MAIN.resolve("org/leitplanke").relativize(file).getName(0).toString();
        var found = new ArrayList<String>();
        for (var literal : Literals.in(source)) {
            if (!QUERY.matcher(literal.text()).find()) {
                continue;
            }
            var names = new ArrayList<String>();
            WORD.matcher(literal.text()).results().forEach(word -> names.add(word.group()));
            TABLE_NAME.matcher(literal.text()).results().forEach(table -> names.add(table.group(1)));
            names.stream()
                    .filter(owners::containsKey)
                    .filter(name -> !ModulesTest.mayKnow(feature, owners.get(name)))
                    .filter(name -> !READS_TOO.contains(feature + " " + name))
                    .distinct()
                    .forEach(name ->
                            found.add(file + ":" + literal.line() + " asks for " + name + " of " + owners.get(name)));
        }
        return found;
    }

    /** Which feature an entity or a table belongs to. A table without entity belongs to the feature of its migration. */
    private static Map<String, String> owners() {
        var owners = claimed();
        for (var file : House.files(House.MIGRATIONS, ".sql")) {
            var tables = tables(file);
            tables.stream()
                    .map(owners::get)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .ifPresent(feature -> tables.forEach(table -> owners.putIfAbsent(table, feature)));
        }
        for (var type : House.classes()) {
            if (type.isAnnotatedWith(Entity.class)) {
                var other = owners.put(type.getSimpleName(), House.featureOf(type));
                assertThat(other)
                        .as("two entities are called " + type.getSimpleName())
                        .isNull();
            }
        }
        return owners;
    }

    private static Map<String, String> claimed() {
        var tables = new HashMap<String, String>();
        for (JavaClass type : House.classes()) {
            type.tryGetAnnotationOfType(Table.class)
                    .ifPresent(table -> tables.put(table.name(), House.featureOf(type)));
        }
        return tables;
    }

    private static List<String> tables(Path file) {
        return CREATE.matcher(House.read(file))
                .results()
                .map(created -> created.group(1))
                .toList();
    }
}
