package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Enums are words in the database, and the CHECK lists the same words. */
class EnumsTest {

    /** Columns that accept fewer words than the enum has, and which words they never hold. */
    private static final Map<String, Set<String>> NEVER_STORED = Map.of(
            "account_role.role", Set.of("EMPLOYEE", "DEPARTMENT_HEAD"), // derived from the organisation
            "place.kind", Set.of("COMPANY", "DEPARTMENT") // only channels are registered as places
            );

    @TempDir
    Path folder;

    @Test
    void enums_and_checks_list_the_same_words() {
        var schema = Schema.ofMigrations();
        var violations = new ArrayList<String>();

        for (var type : House.classes()) {
            if (!type.isAnnotatedWith(Embeddable.class)) {
                violations.addAll(violations(type, schema));
            }
        }

        House.none(
                violations,
                "the database refuses what the domain refuses: a new enum constant needs a migration that changes the"
                        + " CHECK, and each enum column a named CHECK (column IN ('A', 'B'))");
    }

    @Test
    void an_enum_that_has_outgrown_its_check_is_found() throws Exception {
        var sql = folder.resolve("V20260101_0000__bad.sql");
        Files.writeString(
                sql,
                "CREATE TABLE bad (\n    state VARCHAR(10) NOT NULL,\n"
                        + "    CONSTRAINT ck_bad__state CHECK (state IN ('OPEN'))\n);\n");
        var bad = Compiled.from(
                folder,
                "package org.leitplanke.channel; @jakarta.persistence.Table(name = \"bad\") class Bad {"
                        + " enum State {OPEN, CLOSED}"
                        + " @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING) State state; }");

        assertThat(violations(bad.get("org.leitplanke.channel.Bad"), Schema.of(List.of(sql))))
                .singleElement()
                .asString()
                .contains("CLOSED");
    }

    private static List<String> violations(JavaClass type, Schema schema) {
        return violations(type, type, schema);
    }

    /** What an embedded part holds stands in the table of its owner. */
    private static List<String> violations(JavaClass owner, JavaClass type, Schema schema) {
        var found = new ArrayList<String>();
        for (var field : type.getFields()) {
            if (field.isAnnotatedWith(Embedded.class)) {
                found.addAll(violations(owner, field.getRawType(), schema));
            }
            if (!field.isAnnotatedWith(Enumerated.class)) {
                continue;
            }
            if (field.getAnnotationOfType(Enumerated.class).value() != EnumType.STRING) {
                found.add(field.getFullName() + " is stored as a number");
                continue;
            }
            var place = table(owner, field) + "." + column(field);
            var accepted = schema.table(table(owner, field))
                    .map(table -> table.words().get(column(field)))
                    .orElse(null);
            var expected = constants(field);
            expected.removeAll(NEVER_STORED.getOrDefault(place, Set.of()));
            if (!expected.equals(accepted)) {
                found.add(place + " accepts " + accepted + " but " + field.getFullName() + " knows " + expected);
            }
        }
        return found;
    }

    private static String table(JavaClass type, JavaField field) {
        return field.tryGetAnnotationOfType(CollectionTable.class)
                .map(CollectionTable::name)
                .or(() -> type.tryGetAnnotationOfType(Table.class).map(Table::name))
                .orElse("?");
    }

    private static String column(JavaField field) {
        return field.tryGetAnnotationOfType(Column.class)
                .map(Column::name)
                .filter(name -> !name.isEmpty())
                .orElse(field.getName());
    }

    private static TreeSet<String> constants(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream()
                .filter(JavaClass::isEnum)
                .flatMap(words -> words.getFields().stream()
                        .filter(constant -> constant.getRawType().equals(words))
                        .filter(constant ->
                                constant.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                        .map(JavaField::getName))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
