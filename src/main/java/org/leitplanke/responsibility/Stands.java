package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Standing.Stand;

/** Fetches who stands in for whom. The day at the deputy's own site decides, because it is she who acts. */
@ApplicationScoped
class Stands {

    /** How long whoever is back is told what happened meanwhile. */
    static final int DAYS_TO_LOOK_BACK = 14;

    private static final String STANDS = "SELECT s.id, s.principal_id, s.deputy_id, s.assignment_id, s.from_day,"
            + " s.until_day, s.removed_on, p.site_id, p.given_name, p.family_name, s.role_code, s.place_kind, s.place_id,"
            + " p.entry_day, p.exit_day FROM deputyship s JOIN person p ON p.id = s.deputy_id"
            + " WHERE p.entry_day <= s.until_day AND p.exit_day >= s.from_day AND ";

    private static final String NAMED = "SELECT s.id, s.principal_id, s.deputy_id, s.assignment_id, s.from_day,"
            + " s.until_day, s.role_code, s.place_kind, s.place_id, m.department_id FROM deputyship s"
            + " LEFT JOIN membership m ON m.person_id = s.principal_id AND m.from_day <= ?3 AND m.until_day >= ?3 AND m.kind = 'MAIN'"
            + " WHERE s.removed_on = ?1 AND s.until_day >= ?2 AND (s.principal_id IN %1$s OR s.principal_id IN (SELECT o.principal_id"
            + " FROM deputyship o WHERE o.deputy_id IN %1$s AND o.removed_on = ?1 AND o.until_day >= ?2))";

    @Inject
    EffectReader reader;

    @Inject
    Days days;

    /** Deputyships that are not over yet, whoever takes part. */
    List<Stand> current() {
        return current(Lens.TODAY);
    }

    /** The same on the day that is looked at. */
    List<Stand> current(Lens lens) {
        var day = lens.isToday() ? days.today().minusDays(1) : lens.day();
        return all(lens, "s.until_day >= ?1", Cells.sql(day)).stream()
                .filter(stand -> !stand.isOver())
                .toList();
    }

    List<Stand> todayOfDeputy(PersonId person) {
        return today("s.deputy_id = ?1", person);
    }

    List<Stand> todayOfPrincipal(PersonId person) {
        return today("s.principal_id = ?1", person);
    }

    /** Whether one of the two stands in for the other today. */
    boolean areTied(PersonId one, PersonId other) {
        return todayOfPrincipal(other).stream().anyMatch(stand -> stand.deputy().equals(one))
                || todayOfDeputy(other).stream()
                        .anyMatch(stand -> stand.principal().equals(one));
    }

    /** Everything in which this person takes part on either side and that is not over; today and later. */
    List<Stand> currentOf(PersonId person) {
        return lately(person).stream().filter(stand -> !stand.isOver()).toList();
    }

    /** Times in which somebody stood in for this person, and that are over for a few days only. */
    List<Stand> justEndedFor(PersonId principal) {
        return lately(principal).stream()
                .filter(stand -> stand.principal().equals(principal) && stand.isOver())
                .filter(stand -> !stand.lastDay().isBefore(stand.period().from()))
                .filter(stand -> !stand.today().isAfter(stand.lastDay().plusDays(DAYS_TO_LOOK_BACK)))
                .toList();
    }

    private List<Stand> lately(PersonId person) {
        return AskedOnce.ask(
                () -> all(
                        Lens.TODAY,
                        "(s.principal_id = ?1 OR s.deputy_id = ?1) AND s.until_day >= ?2",
                        person.value(),
                        Cells.sql(days.today().minusDays(DAYS_TO_LOOK_BACK + 1L))),
                Stands.class,
                person);
    }

    /** Everything these people were named for and have not given back, on either side; and what else their principals have. */
    List<Named> namedWith(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toArray();
        var today = days.today();
        var parameters = new ArrayList<Object>(
                List.of(Cells.sql(Ledger.OPEN_END), Cells.sql(today.minusDays(1)), Cells.sql(today)));
        parameters.addAll(List.of(ids));
        var found = new LinkedHashMap<String, Named>();
        for (var row : reader.rows(NAMED.formatted(EffectReader.list(4, ids.length)), parameters.toArray())) {
            var one = new Named(
                    Cells.text(row[0]),
                    new PersonId(Cells.text(row[1])),
                    new PersonId(Cells.text(row[2])),
                    scope(row[3], row[6], row[7], row[8]),
                    new EffectFacts.Span(Cells.day(row[4]), Cells.day(row[5])),
                    row[9] == null ? null : new DepartmentId(Cells.text(row[9])));
            found.putIfAbsent(one.id(), one);
        }
        return List.copyOf(found.values());
    }

    /**
     * A deputyship as it was named, whoever is still there.
     *
     * @param department of the principal, or null
     */
    record Named(
            String id,
            PersonId principal,
            PersonId deputy,
            DeputyScope scope,
            EffectFacts.Span period,
            DepartmentId department) {}

    private List<Stand> today(String where, PersonId person) {
        return AskedOnce.ask(
                () -> all(Lens.TODAY, where, person.value()).stream()
                        .filter(Stand::isOn)
                        .toList(),
                Stand.class,
                where,
                person.value());
    }

    private List<Stand> all(Lens lens, String where, Object... parameters) {
        var todays = reader.todays(lens);
        return reader.rows(lens, STANDS + where, parameters).stream()
                .map(row -> new Stand(
                        Cells.text(row[0]),
                        new PersonId(Cells.text(row[1])),
                        new PersonId(Cells.text(row[2])),
                        scope(row[3], row[10], row[11], row[12]),
                        whileEmployed(row),
                        Cells.day(row[6]),
                        todays.apply(Cells.text(row[7])),
                        row[8] + " " + row[9]))
                .toList();
    }

    /** Whoever leaves earlier stands in until her last day. */
    private static EffectFacts.Span whileEmployed(Object[] row) {
        var entry = Cells.day(row[13]);
        var exit = Cells.day(row[14]);
        var from = Cells.day(row[4]);
        var until = Cells.day(row[5]);
        return new EffectFacts.Span(from.isBefore(entry) ? entry : from, until.isAfter(exit) ? exit : until);
    }

    private static DeputyScope scope(Object assignment, Object role, Object kind, Object place) {
        return new DeputyScope(
                Cells.text(assignment),
                role == null ? null : new RoleCode(Cells.text(role)),
                kind == null ? null : new Place(Place.Kind.valueOf(Cells.text(kind)), Cells.text(place)));
    }
}
