package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leitplanke.identity.Permission;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Requires;

/** The access matrix and the code speak of the same operations. */
class AccessMatrixTest {

    private static final List<String[]> ROWS = House.read(java.nio.file.Path.of("src/main/resources/access-matrix.csv"))
            .lines()
            .skip(1)
            .filter(line -> !line.isBlank())
            .map(line -> line.split(";", -1))
            .toList();

    @Test
    void every_permission_has_rows_and_every_row_a_permission() {
        var named = ROWS.stream().map(row -> row[0]).collect(Collectors.toSet());
        var known = Arrays.stream(Permission.values()).map(Enum::name).collect(Collectors.toSet());

        assertThat(named)
                .as("access-matrix.csv is the source of who may do what: a permission without a row is open to nobody,"
                        + " a row without a permission protects nothing")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void every_row_names_a_role_and_a_relation_once() {
        var roles = Arrays.stream(PortalRole.values()).map(Enum::name).collect(Collectors.toSet());
        var seen = new HashSet<String>();

        assertThat(ROWS)
                .as("each row is operation;role;relation, each pair stands there once")
                .allSatisfy(row -> {
                    assertThat(row).hasSize(3);
                    assertThat(roles).contains(row[1]);
                    assertThat(row[2]).isNotBlank();
                    assertThat(seen.add(row[0] + ";" + row[1]))
                            .as(String.join(";", row))
                            .isTrue();
                });
    }

    @Test
    void every_permission_locks_a_door() {
        var asked = House.classes().stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.tryGetAnnotationOfType(Requires.class).stream())
                .map(Requires::value)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
        var idle = EnumSet.complementOf(asked);

        assertThat(idle)
                .as("a permission that no door asks for is a promise nobody keeps: use it, or take it out of"
                        + " Permission and access-matrix.csv")
                .isEmpty();
    }
}
