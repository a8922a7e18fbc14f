package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.SortKey;

/**
 * The people of any day and where they belonged. Of each person and each membership one version was known at a moment:
 * the present one, or the one that was withdrawn later.
 */
@ApplicationScoped
class PeopleAsOf {

    private static final int CHUNK = 500;
    private static final String MEMBERSHIP =
            "SELECT person_id, department_id, kind, from_day FROM membership%s WHERE from_day <= ?1 AND until_day >= ?1"
                    + " AND recorded_at <= ?2 %s AND %s IN ";
    private static final String PERSON = "SELECT id, number, given_name, family_name, email, site_id, entry_day,"
            + " exit_day, language, employment FROM person%s WHERE recorded_at <= ?1 %s AND id IN ";
    private static final String UNTIL_LATER = "AND withdrawn_at > ?";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DepartmentsAsOf departments;

    /** That somebody belonged somewhere on the day asked about. */
    record Belonging(PersonId person, DepartmentId department, boolean main, LocalDate from) {}

    /** Where this person belonged, the main department first. */
    List<Belonging> of(PersonId person, AsOf asOf) {
        return belongings("person_id", List.of(person.value()), asOf);
    }

    /** Who belonged to one of these departments and was here, by name; as she was known, in the department found. */
    List<PersonRow> in(Collection<DepartmentId> asked, AsOf asOf) {
        var found = new LinkedHashMap<PersonId, Belonging>();
        belongings("department_id", asked.stream().map(DepartmentId::value).toList(), asOf)
                .forEach(one -> found.putIfAbsent(one.person(), one));
        return rows(found, asOf).stream()
                .sorted(Comparator.comparing((PersonRow row) -> SortKey.of(row.familyName() + " " + row.givenName()))
                        .thenComparing(row -> row.id().value()))
                .toList();
    }

    /** These people as they were known, each with where she belonged; whoever had left by then is left out. */
    List<PersonRow> rows(Map<PersonId, Belonging> belongings, AsOf asOf) {
        var names = departments.all(asOf).stream().collect(Collectors.toMap(DepartmentRow::id, DepartmentRow::name));
        var ids = belongings.keySet().stream().map(PersonId::value).toList();
        return versions(
                        PERSON.formatted("", ""),
                        PERSON.formatted("_former", UNTIL_LATER + "1"),
                        2,
                        ids,
                        Cells.sql(asOf.known()))
                .stream()
                .map(cells -> row(cells, belongings.get(new PersonId(Cells.text(cells[0]))), names))
                .filter(row -> !row.exit().isBefore(asOf.day()))
                .toList();
    }

    private List<Belonging> belongings(String column, List<String> ids, AsOf asOf) {
        return versions(
                        MEMBERSHIP.formatted("", "", column),
                        MEMBERSHIP.formatted("_former", UNTIL_LATER + "2", column),
                        3,
                        ids,
                        Cells.sql(asOf.day()),
                        Cells.sql(asOf.known()))
                .stream()
                .map(cells -> new Belonging(
                        new PersonId(Cells.text(cells[0])),
                        new DepartmentId(Cells.text(cells[1])),
                        Cells.text(cells[2]).equals(Membership.Kind.MAIN.name()),
                        Cells.day(cells[3])))
                .sorted(Comparator.comparing(Belonging::main).reversed().thenComparing(Belonging::from))
                .toList();
    }

    /** Rows of the current and of the former table, for at most so many ids at once. */
    private List<Object[]> versions(String current, String former, int first, List<String> ids, Object... parameters) {
        entityManager.flush();
        var found = new ArrayList<Object[]>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            var some = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            var list = Cells.list(first, some.size());
            var query = entityManager.createNativeQuery(current + list + " UNION ALL " + former + list);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            for (int i = 0; i < some.size(); i++) {
                query.setParameter(first + i, some.get(i));
            }
            ((List<?>) query.getResultList()).forEach(row -> found.add((Object[]) row));
        }
        return found;
    }

    private static PersonRow row(Object[] cells, Belonging belonging, Map<DepartmentId, String> names) {
        return new PersonRow(
                new PersonId(Cells.text(cells[0])),
                Cells.text(cells[1]),
                Cells.text(cells[2]),
                Cells.text(cells[3]),
                Cells.text(cells[4]),
                belonging.department(),
                names.getOrDefault(belonging.department(), ""),
                new SiteId(Cells.text(cells[5])),
                Cells.day(cells[6]),
                Cells.day(cells[7]),
                Language.valueOf(Cells.text(cells[8])),
                Employment.valueOf(Cells.text(cells[9])));
    }
}
