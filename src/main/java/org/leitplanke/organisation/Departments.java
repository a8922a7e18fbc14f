package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.leitplanke.platform.PersonId;

/** The departments of the company. */
@ApplicationScoped
class Departments {

    private static final String ROWS = """
            select new org.leitplanke.organisation.DepartmentRow(d.id, d.code, d.name, d.type, d.parentId, d.head,
                d.siteId, s.zone)
            from Department d join Site s on s.id = d.siteId
            """;
    private static final String ORDER = " order by d.sortKey, d.id";

    @PersistenceContext
    EntityManager entityManager;

    void add(Department department) {
        entityManager.persist(department);
    }

    /** All that ever were, by code, to be compared with a file or changed. */
    List<Department> all() {
        return entityManager
                .createQuery("select d from Department d order by d.code", Department.class)
                .getResultList();
    }

    /** Those that have not ended. */
    List<DepartmentRow> open() {
        return entityManager
                .createQuery(ROWS + "where d.endedOn is null" + ORDER, DepartmentRow.class)
                .getResultList();
    }

    /** All that ever were, so that the tree of any day can be walked. */
    DepartmentTree tree() {
        return new DepartmentTree(
                entityManager.createQuery(ROWS + ORDER, DepartmentRow.class).getResultList());
    }

    Optional<DepartmentRow> find(DepartmentId id) {
        return one("where d.id = :which", id.value());
    }

    Optional<DepartmentRow> findByCode(String code) {
        return one("where d.code = :which", code);
    }

    List<DepartmentRow> ledBy(PersonId head) {
        return entityManager
                .createQuery(ROWS + "where d.head = :head and d.endedOn is null" + ORDER, DepartmentRow.class)
                .setParameter("head", head)
                .getResultList();
    }

    private Optional<DepartmentRow> one(String condition, String which) {
        return entityManager
                .createQuery(ROWS + condition, DepartmentRow.class)
                .setParameter("which", which)
                .getResultStream()
                .findFirst();
    }
}
