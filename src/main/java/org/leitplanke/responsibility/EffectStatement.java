package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The rule of effect for everybody at once: one statement that both databases understand. Says the same as
 * {@link EffectRule}; an integration test compares the two.
 */
@ApplicationScoped
class EffectStatement {

    /** Everything the role asks for that this person does not fulfil on day ?1; {@code a} and {@code d} come from outside. */
    private static final String UNFULFILLED = "SELECT 1 FROM role_prerequisite q"
            + " JOIN ledger_link l ON l.module_key = q.module_key AND l.from_day <= ?1 AND l.until_day >= ?1"
            + " JOIN ledger_required w ON w.kind = l.kind AND w.condition_key = l.condition_key"
            + " AND w.binding_from <= ?1 AND w.binding_until >= ?1"
            + " WHERE q.role_code = a.role_code AND (q.department_type = '*' OR q.department_type = d.type)"
            + " AND NOT EXISTS (SELECT 1 FROM ledger_required r JOIN ledger_fulfilled f ON f.kind = r.kind"
            + " AND f.condition_key = r.condition_key AND f.level_no >= r.level_no"
            + " WHERE r.kind = l.kind AND r.condition_key = l.condition_key"
            + " AND r.binding_from <= ?1 AND r.grace_until >= ?1 AND f.person_id = a.person_id"
            + " AND f.from_day <= ?1 AND f.grace_until >= ?1 AND f.withdrawn_at IS NULL)";

    private static final String IN_EFFECT = "SELECT a.id, p.site_id FROM role_assignment a"
            + " JOIN person p ON p.id = a.person_id LEFT JOIN department d ON d.id = a.department_id"
            + " LEFT JOIN place pl ON pl.kind = a.place_kind AND pl.place_id = a.place_id"
            + " WHERE a.accepted_on <= ?1 AND a.confirmed_on <= ?1 AND a.from_day <= ?1 AND a.until_day >= ?1"
            + " AND a.ended_on > ?1 AND a.refused_on > ?1 AND p.entry_day <= ?1 AND p.exit_day >= ?1"
            + " AND (pl.until_day IS NULL OR pl.until_day >= ?1) AND (a.clash_from > ?1 OR a.clash_until < ?1)"
            + " AND (a.suspended_from > ?1 OR a.suspended_until < ?1)"
            + " AND (a.home_department_id IS NULL OR EXISTS (SELECT 1 FROM membership m WHERE m.person_id = a.person_id"
            + " AND m.department_id = a.home_department_id AND m.from_day <= ?1 AND m.until_day >= ?1))"
            + " AND NOT EXISTS (" + UNFULFILLED + ")";

    @Inject
    EffectReader reader;

    /** The assignments in effect on that day, grace included. */
    Set<String> inEffectOn(LocalDate day) {
        var found = new LinkedHashSet<String>();
        reader.rows(IN_EFFECT, Cells.sql(day)).forEach(row -> found.add(Cells.text(row[0])));
        return found;
    }

    /** The assignments in effect today, at each person's own site; one statement for each day it is somewhere. */
    Set<String> inEffectToday() {
        var found = new LinkedHashSet<String>();
        var todays = reader.todayPerSite();
        for (var day : new LinkedHashSet<>(todays.values())) {
            reader.rows(IN_EFFECT, Cells.sql(day)).stream()
                    .filter(row -> day.equals(todays.get(Cells.text(row[1]))))
                    .forEach(row -> found.add(Cells.text(row[0])));
        }
        return found;
    }
}
