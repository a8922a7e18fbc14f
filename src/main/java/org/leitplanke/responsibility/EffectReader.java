package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.SiteDay;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.EffectFacts.Agreed;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;
import org.leitplanke.responsibility.EffectFacts.Span;

/** Fetches what the rule of effect needs, for any number of assignments in the same five statements. */
@ApplicationScoped
class EffectReader {

    private static final String ASSIGNMENTS = "SELECT a.id, a.person_id, p.given_name, p.family_name, p.entry_day,"
            + " p.exit_day, p.site_id, a.role_code, a.place_kind, a.place_id, pl.name, d.name, a.department_id, d.type,"
            + " a.home_department_id, a.proposed_by, a.from_day, a.until_day, pl.until_day, a.accepted_on,"
            + " a.confirmed_on, a.ended_on, a.refused_on, a.reminded_on, a.clash_from, a.clash_until, a.proposed_at,"
            + " a.suspended_from, a.suspended_until"
            + " FROM role_assignment a JOIN person p ON p.id = a.person_id"
            + " LEFT JOIN place pl ON pl.kind = a.place_kind AND pl.place_id = a.place_id"
            + " LEFT JOIN department d ON d.id = a.department_id WHERE ";
    private static final String STILL_OPEN = "a.ended_on = ?1 AND a.refused_on = ?1 AND a.until_day >= ?2 AND ";
    private static final String OPEN_THEN = "a.ended_on > ?1 AND a.refused_on > ?1 AND a.until_day >= ?2 AND ";

    @Inject
    Statements statements;

    @Inject
    FactsReader facts;

    @Inject
    Days days;

    /** The lens for a day and a knowledge; what is asked about today is read as it stands. */
    Lens lens(AsOf when) {
        return when.isKnownToday() && !when.day().isBefore(days.today())
                ? Lens.TODAY
                : Lens.of(when, days.endOf(when.day()));
    }

    /** The assignments that match; {@code where} speaks of {@code a} (assignment), {@code p}, {@code pl} and {@code d}. */
    List<AssignmentEntry> assignments(String where, Object... parameters) {
        return assignments(Lens.TODAY, where, parameters);
    }

    /** The same through a lens; a past day is the same day at every site. */
    List<AssignmentEntry> assignments(Lens lens, String where, Object... parameters) {
        statements.flush();
        var rows = rows(lens, ASSIGNMENTS + where, parameters);
        if (rows.isEmpty()) {
            return List.of();
        }
        var people = rows.stream()
                .map(row -> Cells.text(row[1]))
                .distinct()
                .map(PersonId::new)
                .toList();
        var todays = todays(lens);
        var demands = facts.demands(lens);
        var fulfilments = facts.fulfilments(lens, people);
        var stays = facts.memberships(lens, people);
        return rows.stream()
                .map(row -> entry(row, todays, demands, fulfilments, stays))
                .toList();
    }

    /** The same without what decides on effect, for those who have asked {@link EffectStatement}. */
    List<AssignmentEntry> bare(String where, Object... parameters) {
        return bare(Lens.TODAY, where, parameters);
    }

    List<AssignmentEntry> bare(Lens lens, String where, Object... parameters) {
        statements.flush();
        var todays = todays(lens);
        return rows(lens, ASSIGNMENTS + where, parameters).stream()
                .map(row -> entry(row, todays, new Demands(Map.of()), Map.of(), Map.of()))
                .toList();
    }

    /** Those that match and are neither refused nor ended nor past their term; parameters begin with ?3. */
    List<AssignmentEntry> stillOpen(String where, Object... parameters) {
        return stillOpen(Lens.TODAY, where, parameters);
    }

    List<AssignmentEntry> stillOpen(Lens lens, String where, Object... parameters) {
        var all = new ArrayList<Object>();
        all.add(Cells.sql(lens.isToday() ? Ledger.OPEN_END : lens.day()));
        all.add(Cells.sql(lens.isToday() ? days.today().minusDays(1) : lens.day()));
        all.addAll(List.of(parameters));
        return assignments(lens, (lens.isToday() ? STILL_OPEN : OPEN_THEN) + where, all.toArray());
    }

    /** Assignments of these people that are not over, by person. */
    Map<PersonId, List<AssignmentEntry>> openOf(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).distinct().toList();
        return AskedOnce.ask(() -> findOpenOf(ids), EffectReader.class, ids);
    }

    private Map<PersonId, List<AssignmentEntry>> findOpenOf(List<String> ids) {
        var found = new ArrayList<AssignmentEntry>();
        for (var some : Statements.chunks(ids)) {
            found.addAll(stillOpen("a.person_id IN " + list(3, some.size()), some.toArray()));
        }
        return found.stream()
                .filter(entry -> !entry.effect().state().isOver())
                .collect(Collectors.groupingBy(AssignmentEntry::person));
    }

    /** What each role asks for; a small table, read whole. */
    Demands demands() {
        return facts.demands(Lens.TODAY);
    }

    Map<PersonId, List<Fulfilment>> fulfilments(Collection<PersonId> people) {
        return facts.fulfilments(Lens.TODAY, people);
    }

    Map<String, LocalDate> todayPerSite() {
        return days.todayPerSite().stream()
                .collect(Collectors.toMap(pair -> pair.site().value(), SiteDay::day));
    }

    List<Object[]> rows(String statement, Object... parameters) {
        return rows(Lens.TODAY, statement, parameters);
    }

    List<Object[]> rows(Lens lens, String statement, Object... parameters) {
        return statements.rows(lens, statement, parameters);
    }

    Query query(String statement, Object... parameters) {
        return statements.query(statement, parameters);
    }

    /** Place holders for a list, beginning with number {@code first}. */
    static String list(int first, int size) {
        return Statements.list(first, size);
    }

    /** The day it is at each site; a past day is the same everywhere. */
    Function<String, LocalDate> todays(Lens lens) {
        return lens.isToday() ? todayPerSite()::get : any -> lens.day();
    }

    private static AssignmentEntry entry(
            Object[] row,
            Function<String, LocalDate> todays,
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
                        Cells.span(row[24], row[25]),
                        Cells.span(row[27], row[28])),
                Cells.span(row[4], row[5]),
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
                todays.apply(Cells.text(row[6])),
                row[23] == null ? null : Cells.day(row[23]),
                Cells.moment(row[26]),
                facts);
    }
}
