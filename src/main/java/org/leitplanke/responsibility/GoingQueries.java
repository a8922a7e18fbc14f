package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.MATTERS_HAND_OVER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.OpenMatters.Going;

/** Who leaves the company, or left a department in which she still has a role; for the heads above. */
@UseCase
public class GoingQueries {

    private static final int DAYS_AHEAD = 180;
    private static final int DAYS_BACK = 90;

    private static final String LEAVING = "SELECT p.id, p.given_name, p.family_name, m.department_id, p.exit_day"
            + " FROM person p JOIN membership m ON m.person_id = p.id AND m.from_day <= p.exit_day"
            + " AND m.until_day >= p.exit_day AND m.kind = 'MAIN' WHERE p.exit_day >= ?1 AND p.exit_day <= ?2 AND m.department_id IN ";
    private static final String MOVED = "SELECT a.person_id, p.given_name, p.family_name, a.home_department_id,"
            + " m.from_day, m.department_id FROM role_assignment a JOIN person p ON p.id = a.person_id"
            + " JOIN membership m ON m.person_id = a.person_id AND m.from_day <= ?2 AND m.until_day >= ?2"
            + " AND m.kind = 'MAIN' WHERE a.ended_on = ?1 AND a.refused_on = ?1 AND a.until_day >= ?2 AND p.exit_day >= ?2"
            + " AND NOT EXISTS (SELECT 1 FROM membership h WHERE h.person_id = a.person_id"
            + " AND h.department_id = a.home_department_id AND h.from_day <= ?2 AND h.until_day >= ?2)"
            + " AND (a.put_off_until IS NULL OR a.put_off_until <= ?2) AND a.home_department_id IN ";

    @Inject
    EffectReader reader;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** Everybody who goes from the departments of the person acting and below, the next one first. */
    @Requires(MATTERS_HAND_OVER)
    public List<Going> all() {
        var reach = organisation.reachOf(actor.get().person());
        return reach.isEmpty() ? List.of() : within(reach);
    }

    /** How somebody goes who belongs to the departments of the person acting. */
    @Requires(MATTERS_HAND_OVER)
    public Going of(PersonId person) {
        return all().stream()
                .filter(going -> going.person().equals(person)
                        && !person.equals(actor.get().person()))
                .findFirst()
                .orElseThrow(() -> new Missing("person who goes", person));
    }

    private List<Going> within(Collection<DepartmentId> departments) {
        var ids = departments.stream().map(DepartmentId::value).toList();
        var today = days.today();
        var found = new LinkedHashMap<Object, Going>();
        rows(LEAVING, ids, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD))
                .forEach(row -> {
                    var going = going(row, Cells.day(row[4]), null);
                    found.putIfAbsent(going.person(), going);
                });
        rows(MOVED, ids, Ledger.OPEN_END, today).forEach(row -> {
            var next = new DepartmentId(Cells.text(row[5]));
            var going = going(row, Cells.day(row[4]).minusDays(1), next);
            if (!found.containsKey(going.person())) {
                found.putIfAbsent(Map.entry(going.person(), going.department()), going);
            }
        });
        return found.values().stream()
                .sorted(Comparator.comparing(Going::lastDay).thenComparing(Going::name))
                .toList();
    }

    private List<Object[]> rows(String statement, List<String> departments, LocalDate one, LocalDate other) {
        var parameters = new ArrayList<Object>(List.of(Cells.sql(one), Cells.sql(other)));
        parameters.addAll(departments);
        return reader.rows(statement + EffectReader.list(3, departments.size()), parameters.toArray());
    }

    private static Going going(Object[] row, LocalDate lastDay, DepartmentId next) {
        return new Going(
                new PersonId(Cells.text(row[0])),
                row[1] + " " + row[2],
                new DepartmentId(Cells.text(row[3])),
                lastDay,
                next);
    }
}
