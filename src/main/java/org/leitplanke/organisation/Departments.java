package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;

/** The departments of the company. */
@ApplicationScoped
class Departments {

    private static final String ROWS = """
            select new org.leitplanke.organisation.DepartmentRow(d.id, d.code, d.name, d.type, d.parentId, d.head,
                d.siteId, s.zone, d.fromDay, d.endedOn)
            from Department d join Site s on s.id = d.siteId
            """;
    private static final String ORDER = " order by d.sortKey, d.id";

    @PersistenceContext
    EntityManager entityManager;

    void add(Department department) {
        entityManager.persist(department);
    }

    /** One that has not ended, to be changed. */
    Department get(DepartmentId id) {
        return Optional.ofNullable(entityManager.find(Department.class, id.value()))
                .filter(department -> !department.hasEnded())
                .orElseThrow(() -> new Missing("department", id));
    }

    /** Names of today, ended ones included. */
    Map<DepartmentId, String> namesOf(Collection<DepartmentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select d.id, d.name from Department d where d.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(DepartmentId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> new DepartmentId((String) row[0]), row -> (String) row[1]));
    }

    /** All that ever were, by code, to be compared with a file or changed. */
    List<Department> all() {
        return entityManager
                .createQuery("select d from Department d order by d.code", Department.class)
                .getResultList();
    }

    /** Those that have not ended. */
    List<DepartmentRow> open() {
        return AskedOnce.ask(
                () -> entityManager
                        .createQuery(ROWS + "where d.endedOn is null" + ORDER, DepartmentRow.class)
                        .getResultList(),
                Departments.class);
    }

    /** All that ever were, so that the tree of any day can be walked. */
    DepartmentTree tree() {
        return new DepartmentTree(
                entityManager.createQuery(ROWS + ORDER, DepartmentRow.class).getResultList());
    }

    /** The department itself, its parent, and so on up to the top; a statement for each step, whatever the company. */
    List<DepartmentRow> upwards(DepartmentId from) {
        var path = new LinkedHashMap<DepartmentId, DepartmentRow>();
        for (var next = find(from); next.isPresent(); next = above(next.get())) {
            if (path.putIfAbsent(next.get().id(), next.get()) != null) {
                break;
            }
        }
        return List.copyOf(path.values());
    }

    /** The department itself and everything below it; a statement for each level. */
    List<DepartmentId> downwards(DepartmentId from) {
        var found = new LinkedHashSet<String>();
        var level = List.of(from.value());
        while (!level.isEmpty()) {
            found.addAll(level);
            level = entityManager
                    .createQuery("select d.id from Department d where d.parentId in :level" + ORDER, String.class)
                    .setParameter("level", level)
                    .getResultStream()
                    .filter(id -> !found.contains(id))
                    .toList();
        }
        return found.stream().map(DepartmentId::new).toList();
    }

    private Optional<DepartmentRow> above(DepartmentRow row) {
        return Optional.ofNullable(row.parent()).flatMap(this::find);
    }

    Optional<DepartmentRow> find(DepartmentId id) {
        return one("where d.id = :which", id.value());
    }

    Optional<DepartmentRow> findByCode(String code) {
        return one("where d.code = :which", code);
    }

    List<DepartmentRow> ledBy(PersonId head) {
        return AskedOnce.ask(
                () -> entityManager
                        .createQuery(ROWS + "where d.head = :head and d.endedOn is null" + ORDER, DepartmentRow.class)
                        .setParameter("head", head)
                        .getResultList(),
                Departments.class,
                head);
    }

    private Optional<DepartmentRow> one(String condition, String which) {
        return entityManager
                .createQuery(ROWS + condition, DepartmentRow.class)
                .setParameter("which", which)
                .getResultStream()
                .findFirst();
    }
}
