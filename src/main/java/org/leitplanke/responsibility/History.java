package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Keeps what was known: before rows change, their old version is copied to the table of former versions, with the
 * moment since which it is no longer what we know.
 */
@ApplicationScoped
class History {

    /** The facts of each table that has a history, without the moments. */
    static final Map<String, String> FACTS = Map.of(
            "role_assignment",
            "id, person_id, role_code, place_kind, place_id, department_id, home_department_id, from_day, until_day,"
                    + " proposed_at, proposed_by, confirmed_on, confirmed_by, accepted_on, accepted_at, refused_on,"
                    + " ended_on, ended_at, ended_by, reminded_on, clash_from, clash_until,"
                    + " suspended_from, suspended_until, put_off_until",
            "ledger_required",
            "kind, condition_key, level_no, binding_from, binding_until, grace_until",
            "ledger_link",
            "id, module_key, kind, condition_key, from_day, until_day",
            "place",
            "kind, place_id, name, sort_key, department_id, until_day");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** These rows are about to change; twice at the same moment counts as once. */
    void keep(String table, String where, Object... parameters) {
        var now = clock.instant();
        var moment = "?" + (parameters.length + 1);
        var these = " WHERE " + where + " AND recorded_at < " + moment;
        var copied = query(
                        "INSERT INTO " + table + "_former (" + FACTS.get(table) + ", recorded_at, withdrawn_at) SELECT "
                                + FACTS.get(table) + ", recorded_at, CAST(" + moment + " AS TIMESTAMP) FROM " + table
                                + these,
                        now,
                        parameters)
                .executeUpdate();
        if (copied > 0) {
            query("UPDATE " + table + " SET recorded_at = " + moment + these, now, parameters)
                    .executeUpdate();
        }
    }

    private Query query(String statement, Instant now, Object... parameters) {
        var query = entityManager.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.setParameter(parameters.length + 1, Cells.sql(now));
    }
}
