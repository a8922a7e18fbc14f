package org.leitplanke.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The departments as a tree, read once and walked in memory; a thousand of them are a small tree. */
final class DepartmentTree {

    private final Map<DepartmentId, DepartmentRow> rows = new LinkedHashMap<>();
    private final Map<DepartmentId, List<DepartmentId>> children = new HashMap<>();

    DepartmentTree(List<DepartmentRow> departments) {
        for (var department : departments) {
            rows.put(department.id(), department);
            children.computeIfAbsent(department.parent(), any -> new ArrayList<>())
                    .add(department.id());
        }
    }

    /** The department itself, its parent, and so on up to the top. */
    List<DepartmentRow> upwards(DepartmentId from) {
        var path = new LinkedHashSet<DepartmentRow>();
        for (var row = rows.get(from); row != null && path.add(row); ) {
            row = row.parent() == null ? null : rows.get(row.parent());
        }
        return List.copyOf(path);
    }

    /** The department itself and everything below it. */
    List<DepartmentId> downwards(DepartmentId from) {
        Set<DepartmentId> found = new LinkedHashSet<>();
        collect(from, found);
        return List.copyOf(found);
    }

    private void collect(DepartmentId from, Set<DepartmentId> found) {
        if (rows.containsKey(from) && found.add(from)) {
            children.getOrDefault(from, List.of()).forEach(child -> collect(child, found));
        }
    }
}
