package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.SiteDay;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.EffectFacts.Agreed;
import org.leitplanke.responsibility.EffectFacts.Demand;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;
import org.leitplanke.responsibility.EffectFacts.Span;

/** Fetches what the rule of effect needs, for any number of assignments in the same five statements. */
@ApplicationScoped
class EffectReader {

    private static final int CHUNK = 500;
    private static final String ASSIGNMENTS = "SELECT a.id, a.person_id, p.given_name, p.family_name, p.entry_day,"
            + " p.exit_day, p.site_id, a.role_code, a.place_kind, a.place_id, pl.name, d.name, a.department_id, d.type,"
            + " a.home_department_id, a.proposed_by, a.from_day, a.until_day, pl.until_day, a.accepted_on, a.confirmed_on,"
            + " a.ended_on, a.refused_on, a.reminded_on, a.clash_from, a.clash_until, a.proposed_at, a.suspended_from,"
            + " a.suspended_until FROM role_assignment a JOIN person p ON p.id = a.person_id LEFT JOIN place pl ON"
            + " pl.kind = a.place_kind AND pl.place_id = a.place_id LEFT JOIN department d ON d.id = a.department_id WHERE ";
    private static final String STILL_OPEN = "a.ended_on = ?1 AND a.refused_on = ?1 AND a.until_day >= ?2 AND ";
    private static final String DEMANDS = "SELECT p.role_code, p.department_type, l.kind, l.condition_key, r.level_no,"
            + " l.from_day, l.until_day, r.binding_from, r.binding_until, r.grace_until FROM role_prerequisite p"
            + " JOIN ledger_link l ON l.module_key = p.module_key"
            + " JOIN ledger_required r ON r.kind = l.kind AND r.condition_key = l.condition_key"
            + " ORDER BY p.module_key, l.kind DESC, l.condition_key, r.level_no";
    private static final String FULFILMENTS = "SELECT f.person_id, f.kind, f.condition_key, f.level_no, f.from_day,"
            + " f.until_day, f.grace_until FROM ledger_fulfilled f WHERE f.withdrawn_at IS NULL AND f.person_id IN ";
    private static final String MEMBERSHIPS =
            "SELECT m.person_id, m.department_id, m.from_day, m.until_day FROM membership m WHERE m.person_id IN ";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Days days;

    /** The assignments that match; {@code where} speaks of {@code a} (assignment), {@code p}, {@code pl} and {@code d}. */
    List<AssignmentEntry> assignments(String where, Object... parameters) {
        entityManager.flush();
        var rows = rows(ASSIGNMENTS + where, parameters);
        if (rows.isEmpty()) {
            return List.of();
        }
        var people = rows.stream()
                .map(row -> Cells.text(row[1]))
                .distinct()
                .map(PersonId::new)
                .toList();
        var todays = todayPerSite();
        var demands = demands();
        var fulfilments = fulfilments(people);
        var stays = memberships(people);
        return rows.stream()
                .map(row -> entry(row, todays, demands, fulfilments, stays))
                .toList();
    }

    /** The same without what decides on effect, for those who have asked {@link EffectStatement}. */
    List<AssignmentEntry> bare(String where, Object... parameters) {
        entityManager.flush();
        var todays = todayPerSite();
        return rows(ASSIGNMENTS + where, parameters).stream()
                .map(row -> entry(row, todays, new Demands(Map.of()), Map.of(), Map.of()))
                .toList();
    }

    /** Those that match and are neither refused nor ended nor past their term; parameters begin with ?3. */
    List<AssignmentEntry> stillOpen(String where, Object... parameters) {
        var all = new ArrayList<Object>(List.of(
                Cells.sql(Ledger.OPEN_END), Cells.sql(days.today().minusDays(1))));
        all.addAll(List.of(parameters));
        return assignments(STILL_OPEN + where, all.toArray());
    }

    /** Assignments of these people that are not over, by person. */
    Map<PersonId, List<AssignmentEntry>> openOf(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).distinct().toList();
        return AskedOnce.ask(() -> findOpenOf(ids), EffectReader.class, ids);
    }

    private Map<PersonId, List<AssignmentEntry>> findOpenOf(List<String> ids) {
        var found = new ArrayList<AssignmentEntry>();
        for (var some : chunks(ids)) {
            found.addAll(stillOpen("a.person_id IN " + list(3, some.size()), some.toArray()));
        }
        return found.stream()
                .filter(entry -> !entry.effect().state().isOver())
                .collect(Collectors.groupingBy(AssignmentEntry::person));
    }

    /** What each role asks for; a small table, read whole. */
    Demands demands() {
        return AskedOnce.ask(this::findDemands, Demands.class);
    }

    private Demands findDemands() {
        var found = new HashMap<String, List<Demand>>();
        for (var row : rows(DEMANDS)) {
            found.computeIfAbsent(Demands.key(Cells.text(row[0]), Cells.text(row[1])), any -> new ArrayList<>())
                    .add(new Demand(
                            Cells.condition(row[2], row[3]),
                            Cells.number(row[4]),
                            span(row[5], row[6]),
                            span(row[7], row[8]),
                            Cells.day(row[9])));
        }
        return new Demands(found);
    }

    Map<PersonId, List<Fulfilment>> fulfilments(Collection<PersonId> people) {
        return forPeople(FULFILMENTS, people).stream()
                .collect(Collectors.groupingBy(
                        row -> new PersonId(Cells.text(row[0])),
                        Collectors.mapping(
                                row -> new Fulfilment(
                                        Cells.condition(row[1], row[2]),
                                        Cells.number(row[3]),
                                        span(row[4], row[5]),
                                        Cells.day(row[6])),
                                Collectors.toList())));
    }

    Map<String, LocalDate> todayPerSite() {
        return days.todayPerSite().stream()
                .collect(Collectors.toMap(pair -> pair.site().value(), SiteDay::day));
    }

    List<Object[]> rows(String statement, Object... parameters) {
        return ((List<?>) query(statement, parameters).getResultList())
                .stream().map(Object[].class::cast).toList();
    }

    Query query(String statement, Object... parameters) {
        var query = entityManager.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    /** Place holders for a list, beginning with number {@code first}. */
    static String list(int first, int size) {
        return IntStream.range(first, first + size)
                .mapToObj(number -> "?" + number)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private Map<String, List<Span>> memberships(Collection<PersonId> people) {
        return forPeople(MEMBERSHIPS, people).stream()
                .collect(Collectors.groupingBy(
                        row -> Cells.text(row[0]) + Cells.text(row[1]),
                        Collectors.mapping(row -> span(row[2], row[3]), Collectors.toList())));
    }

    private List<Object[]> forPeople(String statement, Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).distinct().toList();
        var found = new ArrayList<Object[]>();
        for (var some : chunks(ids)) {
            found.addAll(rows(statement + list(1, some.size()), some.toArray()));
        }
        return found;
    }

    private static List<List<String>> chunks(List<String> ids) {
        return IntStream.range(0, (ids.size() + CHUNK - 1) / CHUNK)
                .mapToObj(number -> ids.subList(number * CHUNK, Math.min(ids.size(), (number + 1) * CHUNK)))
                .toList();
    }

    private static AssignmentEntry entry(
            Object[] row,
            Map<String, LocalDate> todays,
            Demands demands,
            Map<PersonId, List<Fulfilment>> fulfilments,
            Map<String, List<Span>> stays) {
        var person = new PersonId(Cells.text(row[1]));
        var home = Cells.text(row[14]);
        var until = Cells.earlier(Cells.day(row[17]), row[18]);
        var role = new RoleCode(Cells.text(row[7]));
        var facts = new EffectFacts(
                new Agreed(
                        new Span(Cells.day(row[16]), until),
                        Cells.day(row[19]),
                        Cells.day(row[20]),
                        Cells.day(row[21]),
                        Cells.day(row[22]),
                        span(row[24], row[25]),
                        span(row[27], row[28])),
                span(row[4], row[5]),
                home == null ? null : stays.getOrDefault(person.value() + home, List.of()),
                demands.of(role, Cells.text(row[13])),
                fulfilments.getOrDefault(person, List.of()));
        return new AssignmentEntry(
                Cells.text(row[0]),
                person,
                row[2] + " " + row[3],
                role,
                new Place(Place.Kind.valueOf(Cells.text(row[8])), Cells.text(row[9])),
                row[10] != null ? Cells.text(row[10]) : Cells.text(row[11]),
                row[12] == null ? null : new DepartmentId(Cells.text(row[12])),
                Cells.text(row[11]),
                Cells.text(row[13]),
                home == null ? null : new DepartmentId(home),
                new PersonId(Cells.text(row[15])),
                todays.get(Cells.text(row[6])),
                row[23] == null ? null : Cells.day(row[23]),
                Cells.moment(row[26]),
                facts);
    }

    private static Span span(Object from, Object until) {
        return new Span(Cells.day(from), Cells.day(until));
    }

    /** What roles ask for, by role and type of department. */
    record Demands(Map<String, List<Demand>> byRoleAndType) {

        private static final String ANY_TYPE = "*";

        static String key(String role, String departmentType) {
            return role + "/" + departmentType;
        }

        /** Demands of a role in a department of this type; null for the whole company. */
        List<Demand> of(RoleCode role, String departmentType) {
            var all = new ArrayList<>(byRoleAndType.getOrDefault(key(role.value(), ANY_TYPE), List.of()));
            if (departmentType != null) {
                all.addAll(byRoleAndType.getOrDefault(key(role.value(), departmentType), List.of()));
            }
            return List.copyOf(all);
        }
    }
}
