package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.PersonId;

/**
 * The rule of effect for everybody at once: one statement that both databases understand. Says the same as
 * {@link EffectRule}; an integration test compares the two, on every day of many histories.
 */
@ApplicationScoped
class EffectStatement {

    /** The version of the role that holds on day ?1. */
    private static final String HOLDS = "v.role_code = a.role_code AND v.from_day <= ?1 AND v.until_day >= ?1";

    /** What a version {@code v} asks for on day ?1. */
    static final String ASKED = " JOIN role_prerequisite q ON q.version_id = v.id"
            + " JOIN ledger_link l ON l.module_key = q.condition_key AND l.from_day <= ?1 AND l.until_day >= ?1"
            + " JOIN ledger_required w ON w.kind = l.kind AND w.condition_key = l.condition_key"
            + " AND w.binding_from <= ?1 AND w.binding_until >= ?1";

    /** Whether it is asked for in department {@code d} and somebody does not fulfil it on day ?1. */
    static final String WANTING = " AND (q.department_type = '*' OR q.department_type = d.type)"
            + " AND NOT EXISTS (SELECT 1 FROM ledger_required r JOIN ledger_fulfilled f ON f.kind = r.kind"
            + " AND f.condition_key = r.condition_key AND f.level_no >= r.level_no"
            + " WHERE r.kind = l.kind AND r.condition_key = l.condition_key"
            + " AND r.binding_from <= ?1 AND r.grace_until >= ?1 AND f.person_id = %1$s"
            + " AND f.from_day <= ?1 AND f.grace_until >= ?1 AND f.withdrawn_at IS NULL)";

    /** Everything a version asks for that somebody does not fulfil; {@code a} and {@code d} come from outside. */
    private static final String UNFULFILLED = "SELECT 1 FROM role_version v" + ASKED + " WHERE %2$s" + WANTING;

    /** Everything but the conditions: agreed, within its term, the person still there. */
    private static final String AGREED = " a.accepted_on <= ?1 AND a.confirmed_on <= ?1 AND a.from_day <= ?1"
            + " AND a.until_day >= ?1 AND a.ended_on > ?1 AND a.refused_on > ?1 AND p.entry_day <= ?1"
            + " AND p.exit_day >= ?1 AND (pl.until_day IS NULL OR pl.until_day >= ?1)"
            + " AND (a.clash_from > ?1 OR a.clash_until < ?1)"
            + " AND (a.suspended_from > ?1 OR a.suspended_until < ?1)"
            + " AND (a.home_department_id IS NULL OR EXISTS (SELECT 1 FROM membership m WHERE m.person_id = a.person_id"
            + " AND m.department_id = a.home_department_id AND m.from_day <= ?1 AND m.until_day >= ?1))";

    private static final String ASSIGNMENTS = " FROM role_assignment a"
            + " JOIN person p ON p.id = a.person_id LEFT JOIN department d ON d.id = a.department_id"
            + " LEFT JOIN place pl ON pl.kind = a.place_kind AND pl.place_id = a.place_id";

    private static final String IN_EFFECT = "SELECT a.id, p.site_id" + ASSIGNMENTS + " WHERE" + AGREED
            + " AND NOT EXISTS (" + UNFULFILLED.formatted("a.person_id", HOLDS) + ")";

    /** The same for one role, as if that version held. */
    private static final String IN_EFFECT_UNDER = "SELECT a.id, p.site_id" + ASSIGNMENTS + " WHERE" + AGREED
            + " AND a.role_code = ?3 AND NOT EXISTS (" + UNFULFILLED.formatted("a.person_id", "v.id = ?2") + ")";

    /** The day that counts for the holder: after she has left her last one, so that the role stays with the deputy. */
    private static final String HELD = "CASE WHEN p.exit_day < ?1 THEN p.exit_day ELSE CAST(?1 AS DATE) END";

    static final String COVERED = "s.principal_id = a.person_id"
            + " AND (s.assignment_id IS NULL OR s.assignment_id = a.id) AND (s.role_code IS NULL OR s.role_code = a.role_code)"
            + " AND (s.place_kind IS NULL OR (s.place_kind = a.place_kind AND s.place_id = a.place_id)"
            + " OR (s.place_kind = 'DEPARTMENT' AND s.place_id = a.department_id))";

    /** Agreed on the day, or on the holder's last day if she left before; {@link Standing#staysWithDeputies}. */
    private static final String STAYS = " a.accepted_on <= ?1 AND a.accepted_on <= p.exit_day AND a.confirmed_on <= ?1"
            + " AND a.confirmed_on <= p.exit_day AND a.from_day <= ?1 AND a.from_day <= p.exit_day"
            + " AND a.until_day >= ?1 AND a.ended_on > ?1 AND a.refused_on > ?1 AND p.entry_day <= ?1"
            + " AND p.entry_day <= p.exit_day AND (pl.until_day IS NULL OR pl.until_day >= ?1)"
            + " AND (a.clash_from > ?1 OR a.clash_from > p.exit_day OR a.clash_until < ?1 AND a.clash_until < p.exit_day)"
            + " AND (a.suspended_from > ?1 OR a.suspended_from > p.exit_day"
            + " OR a.suspended_until < ?1 AND a.suspended_until < p.exit_day)"
            + " AND (a.home_department_id IS NULL OR EXISTS (SELECT 1 FROM membership m WHERE m.person_id = a.person_id"
            + " AND m.department_id = a.home_department_id AND m.from_day <= ?1 AND m.from_day <= p.exit_day"
            + " AND (m.until_day >= ?1 OR m.until_day >= p.exit_day)))";

    /** The holder's own conditions may have lapsed; the deputy meets them herself. */
    private static final String DEPUTIES = "SELECT a.id, s.deputy_id" + ASSIGNMENTS
            + " JOIN deputyship s ON s.principal_id = a.person_id AND (s.assignment_id IS NULL OR s.assignment_id = a.id)"
            + " AND (s.role_code IS NULL OR s.role_code = a.role_code) AND (s.place_kind IS NULL"
            + " OR s.place_kind = a.place_kind AND s.place_id = a.place_id"
            + " OR s.place_kind = 'DEPARTMENT' AND s.place_id = a.department_id)"
            + " JOIN person y ON y.id = s.deputy_id WHERE s.from_day <= ?1 AND s.until_day >= ?1 AND s.removed_on > ?1"
            + " AND y.entry_day <= ?1 AND y.exit_day >= ?1 AND" + STAYS
            + " AND NOT EXISTS (" + UNFULFILLED.formatted("s.deputy_id", HOLDS) + ")";

    @Inject
    EffectReader reader;

    /** The assignments in effect on that day, grace included, with what is known today. */
    Set<String> inEffectOn(LocalDate day) {
        return ids(reader.rows(IN_EFFECT, Cells.sql(day)));
    }

    /** The assignments of the role that would be in effect on that day if this version held then. */
    Set<String> inEffectUnder(RoleVersion version, LocalDate day) {
        return ids(reader.rows(
                IN_EFFECT_UNDER, Cells.sql(day), version.id(), version.code().value()));
    }

    /** The same as of a day and a knowledge. */
    Set<String> inEffect(AsOf when) {
        var lens = reader.lens(when);
        return lens.isToday() ? inEffectToday() : ids(reader.rows(lens, IN_EFFECT, Cells.sql(when.day())));
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

    /** Who may act as a deputy, by assignment, as of a day and a knowledge. */
    Map<String, Set<PersonId>> deputies(AsOf when) {
        return reader.rows(reader.lens(when), DEPUTIES, Cells.sql(when.day())).stream()
                .collect(Collectors.groupingBy(
                        row -> Cells.text(row[0]),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                row -> new PersonId(Cells.text(row[1])), Collectors.toCollection(LinkedHashSet::new))));
    }

    private static Set<String> ids(List<Object[]> rows) {
        return rows.stream().map(row -> Cells.text(row[0])).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
