package org.leitplanke.responsibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Matrix.Cell;
import org.leitplanke.responsibility.Matrix.Kind;
import org.leitplanke.responsibility.Matrix.Line;

/**
 * Puts the lines of the matrix together. A role for a whole department counts on each of its channels, one for the
 * company everywhere; what a channel lacks, its department lacks.
 */
final class MatrixGrid {

    /** Somebody with a role on the day that is shown. */
    record Holder(
            PersonId person,
            String name,
            RoleCode role,
            Place place,
            DepartmentId department,
            boolean inEffect,
            boolean deputised,
            String standIn) {

        String shown() {
            return standIn == null ? name : name + " (" + standIn + ")";
        }
    }

    private final List<RoleRow> roles;
    private final RoleGuide guide;
    private final List<PlaceRow> channels;
    private final Map<String, List<Holder>> byPlace = new HashMap<>();
    private final Map<String, List<Holder>> byDepartment = new HashMap<>();

    MatrixGrid(List<RoleRow> roles, RoleGuide guide, List<PlaceRow> channels, List<Holder> holders) {
        this.roles = roles;
        this.guide = guide;
        this.channels = channels;
        holders.forEach(holder -> {
            byPlace.computeIfAbsent(key(holder.role(), holder.place()), any -> new ArrayList<>())
                    .add(holder);
            if (holder.department() != null) {
                byDepartment
                        .computeIfAbsent(
                                key(holder.role(), Place.department(holder.department())), any -> new ArrayList<>())
                        .add(holder);
            }
        });
    }

    Line company() {
        return new Line(
                Place.COMPANY,
                "",
                "",
                roles.stream()
                        .map(role -> role.level() == Place.Kind.COMPANY
                                ? cell(role, Place.Kind.COMPANY, at(role, Place.COMPANY), role.minimum())
                                : nothing(role, Place.Kind.COMPANY))
                        .toList());
    }

    /** A line for each of these departments, in their order. */
    List<Line> departments(List<DepartmentRow> departments, Map<DepartmentId, DepartmentRow> all) {
        var owned = channels.stream().collect(Collectors.groupingBy(PlaceRow::department));
        return departments.stream()
                .map(department -> {
                    var above = department.parent() == null ? null : all.get(department.parent());
                    var here = owned.getOrDefault(department.id(), List.of());
                    return new Line(
                            Place.department(department.id()),
                            department.name(),
                            above == null ? "" : above.name(),
                            roles.stream()
                                    .map(role -> cell(role, department, here))
                                    .toList());
                })
                .toList();
    }

    /** A line for each channel of these departments. */
    List<Line> channels(Map<DepartmentId, DepartmentRow> owners) {
        return channels.stream()
                .filter(channel -> owners.containsKey(channel.department()))
                .map(channel -> {
                    var owner = owners.get(channel.department());
                    return new Line(
                            channel.place(),
                            channel.name(),
                            owner.name(),
                            roles.stream()
                                    .map(role -> cell(role, channel, owner.type()))
                                    .toList());
                })
                .toList();
    }

    private Cell cell(RoleRow role, DepartmentRow department, List<PlaceRow> owned) {
        var here = byDepartment.getOrDefault(key(role.code(), Place.department(department.id())), List.of());
        return switch (role.level()) {
            case COMPANY -> cell(role, Place.Kind.DEPARTMENT, at(role, Place.COMPANY), 0);
            case DEPARTMENT -> {
                var asked = takesPart(department.id(), owned) && isNeeded(role, department.type());
                yield cell(role, Place.Kind.DEPARTMENT, here, asked ? role.minimum() : 0);
            }
            case CHANNEL -> {
                var worst = owned.stream()
                        .map(channel -> cell(role, channel, department.type()))
                        .filter(cell -> cell.kind().isGap())
                        .min(Comparator.comparing(Cell::kind));
                var cell = cell(role, Place.Kind.DEPARTMENT, here, 0);
                yield worst.map(gap -> new Cell(
                                role.code(), cell.letter(), gap.kind(), gap.inEffect(), gap.needed(), cell.names()))
                        .orElse(cell);
            }
        };
    }

    private Cell cell(RoleRow role, PlaceRow channel, DepartmentType type) {
        var owner = Place.department(channel.department());
        return switch (role.level()) {
            case COMPANY -> cell(role, Place.Kind.CHANNEL, at(role, Place.COMPANY), 0);
            case DEPARTMENT -> cell(role, Place.Kind.CHANNEL, at(role, owner), 0);
            case CHANNEL -> {
                var here = Stream.concat(at(role, channel.place()).stream(), at(role, owner).stream())
                        .toList();
                yield cell(role, Place.Kind.CHANNEL, here, isNeeded(role, type) ? role.minimum() : 0);
            }
        };
    }

    private Cell cell(RoleRow role, Place.Kind line, List<Holder> here, int needed) {
        var people = new LinkedHashMap<PersonId, Holder>();
        here.stream().filter(Holder::inEffect).forEach(holder -> people.putIfAbsent(holder.person(), holder));
        var shown = people.isEmpty() ? here : people.values();
        var names = shown.stream().map(Holder::shown).distinct().sorted().toList();
        return new Cell(
                role.code(),
                guide.letter(role.code(), line).orElse(null),
                kind(role, here, List.copyOf(people.values()), needed),
                people.size(),
                needed,
                names);
    }

    private static Kind kind(RoleRow role, List<Holder> here, List<Holder> inEffect, int needed) {
        if (inEffect.size() < needed) {
            return inEffect.isEmpty() ? Kind.NOBODY : Kind.TOO_FEW;
        }
        if (needed > 0
                && role.deputyNeeded()
                && inEffect.size() == needed
                && inEffect.stream().noneMatch(Holder::deputised)) {
            return Kind.NO_DEPUTY;
        }
        if (!inEffect.isEmpty()) {
            return Kind.FILLED;
        }
        return here.isEmpty() ? Kind.NONE : Kind.COMING;
    }

    private Cell nothing(RoleRow role, Place.Kind line) {
        return new Cell(role.code(), guide.letter(role.code(), line).orElse(null), Kind.NONE, 0, 0, List.of());
    }

    private boolean takesPart(DepartmentId department, List<PlaceRow> owned) {
        var place = Place.department(department);
        return !owned.isEmpty() || roles.stream().anyMatch(role -> byDepartment.containsKey(key(role.code(), place)));
    }

    private static boolean isNeeded(RoleRow role, DepartmentType type) {
        return role.minimum() > 0 && role.isNeededIn(type);
    }

    private List<Holder> at(RoleRow role, Place place) {
        return byPlace.getOrDefault(key(role.code(), place), List.of());
    }

    private static String key(RoleCode role, Place place) {
        return role.value() + "/" + place.key();
    }

    /** Keeps the cells that pass, then the columns and lines that have one. */
    static List<Line> only(List<Line> lines, Predicate<Cell> passes) {
        var left = new ArrayList<Line>();
        for (var line : lines) {
            var cells = line.cells().stream()
                    .map(cell ->
                            passes.test(cell) ? cell : new Cell(cell.role(), cell.letter(), Kind.NONE, 0, 0, List.of()))
                    .toList();
            if (cells.stream().anyMatch(cell -> cell.kind() != Kind.NONE)) {
                left.add(new Line(line.place(), line.name(), line.above(), cells));
            }
        }
        return left;
    }
}
