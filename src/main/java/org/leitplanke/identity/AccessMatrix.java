package org.leitplanke.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who may do what, and which data about people she comes to see by it: the file {@code access-matrix.csv}, read once.
 * It is what really runs, and what the tests and the page "who sees what" are made from. The role is checked here, at
 * the door; the relation by the thing itself.
 */
@ApplicationScoped
public class AccessMatrix {

    /**
     * Somebody with this role who stands in this relation to the thing may do this.
     *
     * @param sees the data about people that the operation shows her then, about herself or others
     */
    public record Line(Permission permission, PortalRole role, Relation relation, Set<PersonalData> sees) {

        static Line read(String text) {
            var cells = text.split(";", -1);
            var sees = EnumSet.noneOf(PersonalData.class);
            Arrays.stream(cells[3].split(" "))
                    .filter(word -> !word.isEmpty())
                    .map(PersonalData::valueOf)
                    .forEach(sees::add);
            return new Line(
                    Permission.valueOf(cells[0]),
                    PortalRole.valueOf(cells[1]),
                    Relation.of(cells[2]),
                    Collections.unmodifiableSet(sees));
        }
    }

    private final List<Line> lines = read();
    private final Map<Permission, Set<PortalRole>> roles = rolesOf(lines);

    /** Whether one of these access roles opens the operation; rights add up. */
    public boolean allows(Permission permission, Collection<PortalRole> held) {
        return roles.getOrDefault(permission, Set.of()).stream().anyMatch(held::contains);
    }

    /** All of it, in the order of the file. */
    public List<Line> lines() {
        return lines;
    }

    private static Map<Permission, Set<PortalRole>> rolesOf(List<Line> lines) {
        var found = new EnumMap<Permission, Set<PortalRole>>(Permission.class);
        lines.forEach(line -> found.computeIfAbsent(line.permission(), any -> EnumSet.noneOf(PortalRole.class))
                .add(line.role()));
        return found;
    }

    private static List<Line> read() {
        var file = Objects.requireNonNull(
                AccessMatrix.class.getResourceAsStream("/access-matrix.csv"), "access-matrix.csv is part of the build");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Line::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
