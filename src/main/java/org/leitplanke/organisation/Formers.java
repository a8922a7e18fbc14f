package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.leitplanke.platform.PersonId;

/**
 * Keeps what was known: whoever changes a department, a person or a membership has its present version copied here
 * first, so that a past day can be asked with the knowledge of then. What becomes known twice at the same moment is
 * kept once.
 */
@ApplicationScoped
class Formers {

    private static final int CHUNK = 500;
    private static final String DEPARTMENT = "id, code, name, sort_key, type, parent_id, head_person_id, head_number,"
            + " site_id, ended_on, from_day, recorded_at, recorded_by";
    private static final String PERSON = "id, number, given_name, family_name, sort_key, email, site_id, language,"
            + " entry_day, exit_day, employment, recorded_at, recorded_by";
    private static final String MEMBERSHIP = "id, person_id, department_id, kind, from_day, until_day, recorded_at";

    @PersistenceContext
    EntityManager entityManager;

    /** Before they change: these departments as they are. */
    void keepDepartments(Collection<DepartmentId> departments, Instant at) {
        keep(
                "department",
                DEPARTMENT,
                departments.stream().map(DepartmentId::value).distinct().toList(),
                at);
    }

    /** Before they change: these people as they are. */
    void keepPeople(Collection<PersonId> people, Instant at) {
        keep("person", PERSON, people.stream().map(PersonId::value).distinct().toList(), at);
    }

    /** Before they change or are taken back: these memberships as they are. */
    void keepMemberships(Collection<Membership> memberships, Instant at) {
        keep(
                "membership",
                MEMBERSHIP,
                memberships.stream().map(Membership::id).distinct().toList(),
                at);
    }

    private void keep(String table, String columns, List<String> ids, Instant at) {
        entityManager.flush();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            var some = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            var query = entityManager.createNativeQuery("INSERT INTO " + table + "_former (" + columns
                    + ", withdrawn_at) SELECT " + columns + ", CAST(?1 AS TIMESTAMP) FROM " + table
                    + " WHERE recorded_at < CAST(?1 AS TIMESTAMP) AND id IN " + Cells.list(2, some.size()));
            query.setParameter(1, Cells.sql(at));
            for (int i = 0; i < some.size(); i++) {
                query.setParameter(i + 2, some.get(i));
            }
            query.executeUpdate();
        }
    }
}
