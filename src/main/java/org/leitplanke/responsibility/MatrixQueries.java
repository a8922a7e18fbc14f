package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_SEE;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.SortKey;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.Matrix.Cell;
import org.leitplanke.responsibility.Matrix.Column;
import org.leitplanke.responsibility.Matrix.Kind;
import org.leitplanke.responsibility.Matrix.Line;

/** The matrix of responsibilities; the same number of statements for five departments and for a thousand. */
@UseCase
public class MatrixQueries {

    /** Lines on one page. */
    public static final int PAGE = 200;

    @Inject
    MatrixReader reader;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    RoleGuide guide;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /**
     * The part of the matrix that was asked for.
     *
     * @param asked the day it shows and with which knowledge; null for today
     * @param page counted from 0; negative for all pages at once
     */
    @Requires(RESPONSIBILITY_SEE)
    public Matrix show(MatrixFilter filter, AsOf asked, int page) {
        var when = asked == null ? AsOf.knownToday(days.today()) : asked;
        var roles = catalogue.all(when, actor.get().language());
        var lines = filtered(filter, lines(filter, roles, when));
        var columns = columns(filter, roles, lines);
        var kept = new HashSet<>(columns.stream().map(Column::role).toList());
        var gaps = lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> kept.contains(cell.role()) && cell.kind().isGap())
                .count();
        var from = page < 0 ? 0 : Math.min(lines.size(), page * PAGE);
        var until = page < 0 ? lines.size() : Math.min(lines.size(), from + PAGE);
        return new Matrix(
                columns,
                lines.subList(from, until).stream()
                        .map(line -> only(kept, line))
                        .toList(),
                lines.size(),
                (int) gaps,
                when.day());
    }

    /** The departments to choose from, by name. */
    @Requires(RESPONSIBILITY_SEE)
    public List<DepartmentRow> departments() {
        return organisation.departments();
    }

    private List<Line> lines(MatrixFilter filter, List<RoleRow> roles, AsOf when) {
        var all = new LinkedHashMap<DepartmentId, DepartmentRow>();
        var isToday = when.isKnownToday() && when.day().equals(days.today());
        (isToday ? organisation.departments() : organisation.departments(when))
                .forEach(department -> all.put(department.id(), department));
        var chosen = within(filter.department(), all);
        var grid = new MatrixGrid(roles, guide, reader.channels(when), reader.holders(when));
        if (filter.byChannel()) {
            return grid.channels(chosen);
        }
        var lines = new ArrayList<Line>();
        if (filter.department() == null) {
            lines.add(grid.company());
        }
        lines.addAll(grid.departments(List.copyOf(chosen.values()), all));
        return lines;
    }

    private static List<Line> filtered(MatrixFilter filter, List<Line> lines) {
        Predicate<Cell> passes = cell -> true;
        if (filter.role() != null) {
            passes = passes.and(cell -> cell.role().equals(filter.role()));
        }
        if (filter.onlyGaps()) {
            passes = passes.and(cell -> cell.kind().isGap());
        }
        var person = SortKey.of(filter.person());
        if (!person.isEmpty()) {
            passes = passes.and(cell ->
                    cell.names().stream().anyMatch(name -> SortKey.of(name).contains(person)));
        }
        var selects = filter.onlyGaps() || !person.isEmpty();
        return selects ? MatrixGrid.only(lines, passes) : lines;
    }

    /** The role that was asked for, or all; of a selection those that occur in it. */
    private static List<Column> columns(MatrixFilter filter, List<RoleRow> roles, List<Line> lines) {
        var selects = filter.onlyGaps() || !SortKey.of(filter.person()).isEmpty();
        return roles.stream()
                .filter(role -> filter.role() == null || filter.role().equals(role.code()))
                .filter(role -> !selects || occurs(role.code(), lines))
                .map(role -> new Column(role.code(), role.name(), role.tasks()))
                .toList();
    }

    private static boolean occurs(RoleCode role, List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .anyMatch(cell -> cell.role().equals(role) && cell.kind() != Kind.NONE);
    }

    private static Line only(Set<RoleCode> columns, Line line) {
        return new Line(
                line.place(),
                line.name(),
                line.above(),
                line.cells().stream()
                        .filter(cell -> columns.contains(cell.role()))
                        .toList());
    }

    /** The department and everything below it; all of them when none was chosen. */
    private static Map<DepartmentId, DepartmentRow> within(
            DepartmentId department, Map<DepartmentId, DepartmentRow> all) {
        if (department == null) {
            return all;
        }
        var found = new LinkedHashMap<DepartmentId, DepartmentRow>();
        all.forEach((id, row) -> {
            if (isBelow(row, department, all, new HashSet<>())) {
                found.put(id, row);
            }
        });
        return found;
    }

    private static boolean isBelow(
            DepartmentRow row, DepartmentId top, Map<DepartmentId, DepartmentRow> all, Set<DepartmentId> seen) {
        if (row == null || !seen.add(row.id())) {
            return false;
        }
        return row.id().equals(top) || isBelow(all.get(row.parent()), top, all, seen);
    }
}
