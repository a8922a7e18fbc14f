package org.leitplanke.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which access role opens which operation: the file {@code access-matrix.csv}, read once. It is what really runs, and
 * what the tests and the page "who sees what" are made from.
 */
@ApplicationScoped
public class AccessMatrix {

    private final Map<Permission, Set<PortalRole>> roles = read();

    /** Whether one of these access roles opens the operation; rights add up. */
    public boolean allows(Permission permission, Collection<PortalRole> held) {
        return roles.getOrDefault(permission, Set.of()).stream().anyMatch(held::contains);
    }

    private static Map<Permission, Set<PortalRole>> read() {
        var found = new EnumMap<Permission, Set<PortalRole>>(Permission.class);
        var file = Objects.requireNonNull(
                AccessMatrix.class.getResourceAsStream("/access-matrix.csv"), "access-matrix.csv is part of the build");
        try (var lines = new java.io.BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                var cells = line.split(";", -1);
                found.computeIfAbsent(Permission.valueOf(cells[0]), any -> EnumSet.noneOf(PortalRole.class))
                        .add(PortalRole.valueOf(cells[1]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
