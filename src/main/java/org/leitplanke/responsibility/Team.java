package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.SortKey;

/** The people who can be given a role, by name. */
@ApplicationScoped
class Team {

    private static final int MOST = 200;
    private static final String PEOPLE = "SELECT p.id, p.given_name, p.family_name, d.name FROM person p"
            + " JOIN membership m ON m.person_id = p.id AND m.from_day <= ?1 AND m.until_day >= ?1"
            + " JOIN department d ON d.id = m.department_id WHERE p.entry_day <= ?1 AND p.exit_day >= ?1"
            + " AND p.sort_key LIKE ?2";
    private static final String BY_NAME = " ORDER BY p.sort_key, p.id, m.kind DESC";

    private static final String LEAVING = "SELECT p.id, p.exit_day FROM person p WHERE p.id IN ";
    private static final String AWAY = "SELECT s.person_id, s.from_day, s.until_day FROM absence s"
            + " WHERE s.withdrawn_at IS NULL AND s.person_id IN ";

    @Inject
    EffectReader reader;

    @Inject
    Statements statements;

    /** Members of these departments on that day whose name contains the text. */
    List<Scene.Person> of(Collection<DepartmentId> departments, LocalDate day, String text) {
        return of(Lens.TODAY, departments, day, text);
    }

    List<Scene.Person> of(Lens lens, Collection<DepartmentId> departments, LocalDate day, String text) {
        if (departments.isEmpty()) {
            return List.of();
        }
        var parameters = new ArrayList<Object>(List.of(Cells.sql(day), like(text)));
        departments.forEach(department -> parameters.add(department.value()));
        return people(
                lens,
                PEOPLE + " AND m.department_id IN " + EffectReader.list(3, departments.size()) + BY_NAME,
                parameters.toArray());
    }

    /** Everybody in the company whose name contains the text; the first ones only. */
    List<Scene.Person> everywhere(LocalDate day, String text) {
        return people(
                Lens.TODAY,
                PEOPLE + " AND m.kind = 'MAIN'" + BY_NAME + " FETCH FIRST " + MOST + " ROWS ONLY",
                Cells.sql(day),
                like(text));
    }

    /** Who of them leaves before that day, and on which day. */
    Map<PersonId, LocalDate> leaving(Collection<PersonId> people, LocalDate until) {
        return statements.forPeople(Lens.TODAY, LEAVING, people).stream()
                .filter(row -> Cells.day(row[1]).isBefore(until))
                .collect(Collectors.toMap(row -> new PersonId(Cells.text(row[0])), row -> Cells.day(row[1])));
    }

    /** Who of them is away in all of these days; why is not known here. */
    Set<PersonId> awayFor(Collection<PersonId> people, LocalDate from, LocalDate until) {
        return statements.forPeople(Lens.TODAY, AWAY, people).stream()
                .filter(row ->
                        !Cells.day(row[1]).isAfter(from) && !Cells.day(row[2]).isBefore(until))
                .map(row -> new PersonId(Cells.text(row[0])))
                .collect(Collectors.toSet());
    }

    /** A pattern that finds the text anywhere in a sort key, whatever was typed. */
    static String like(String text) {
        return "%" + SortKey.of(text) + "%";
    }

    /** Whoever belongs to several of the departments is named once, where she mainly belongs. */
    private List<Scene.Person> people(Lens lens, String statement, Object... parameters) {
        var found = new LinkedHashMap<PersonId, Scene.Person>();
        for (var row : reader.rows(lens, statement, parameters)) {
            var id = new PersonId(Cells.text(row[0]));
            found.putIfAbsent(id, new Scene.Person(id, row[1] + " " + row[2], Cells.text(row[3])));
        }
        return List.copyOf(found.values());
    }
}
