package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;

/**
 * Who may act in a role today: holders, and deputies of holders. A deputy needs the same conditions; the holder's own
 * may have lapsed, because then the deputy is who takes over.
 */
@ApplicationScoped
class Standing {

    private static final String DEPUTIES = "SELECT s.id, s.principal_id, s.deputy_id, s.assignment_id, s.from_day,"
            + " s.until_day, s.removed_on, p.site_id, p.given_name, p.family_name FROM deputyship s JOIN person p ON p.id = s.deputy_id"
            + " WHERE p.entry_day <= s.until_day AND p.exit_day >= s.from_day AND ";

    private static final Comparator<AssignmentEntry> NARROWEST_FIRST = Comparator.comparing(
                    (AssignmentEntry entry) -> entry.place().kind())
            .reversed();

    @Inject
    EffectReader reader;

    @Inject
    Team team;

    @Inject
    Days days;

    /** Holdings of the role in these places, narrow ones and own ones first; null for all places. */
    List<Holding> of(RoleCode role, List<Place> within) {
        return holdings(reader.stillOpen("a.role_code = ?3", role.value()), within, this::current);
    }

    /** Holdings of this person, her own and those she stands in for; whatever the size of the company. */
    List<Holding> of(PersonId person, RoleCode role, List<Place> within) {
        var standsIn = today("s.deputy_id = ?1", person.value());
        var people = Stream.concat(Stream.of(person), standsIn.stream().map(Stand::principal))
                .distinct()
                .toList();
        var entries = reader.openOf(people).values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.role().equals(role))
                .toList();
        return holdings(entries, within, () -> standsIn).stream()
                .filter(holding -> holding.person().equals(person))
                .toList();
    }

    private List<Holding> holdings(List<AssignmentEntry> all, List<Place> within, Supplier<List<Stand>> stands) {
        var entries = all.stream()
                .filter(entry -> within == null || within.contains(entry.place()))
                .sorted(NARROWEST_FIRST)
                .toList();
        var found = new ArrayList<Holding>();
        for (var entry : entries) {
            if (entry.effect().holds()) {
                found.add(holding(entry, entry.person(), null, entry.facts().fulfilments()));
            }
        }
        found.addAll(deputies(entries, stands));
        return List.copyOf(found);
    }

    /** Candidates for a deputy, by name. */
    List<Scene.Person> peopleCalled(String text) {
        return team.everywhere(days.today(), text);
    }

    Set<PersonId> deputiesOf(PersonId person) {
        return today("s.principal_id = ?1", person.value()).stream()
                .map(Stand::deputy)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<PersonId> principalsOf(PersonId person) {
        return today("s.deputy_id = ?1", person.value()).stream()
                .map(Stand::principal)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Deputyships that are not over yet, whoever takes part. */
    List<Stand> current() {
        return all("s.until_day >= ?1", Cells.sql(days.today().minusDays(1))).stream()
                .filter(stand -> !stand.isOver())
                .toList();
    }

    private List<Holding> deputies(List<AssignmentEntry> entries, Supplier<List<Stand>> known) {
        var agreed = entries.stream()
                .filter(entry -> entry.effect().lacks().isEmpty()
                        && !entry.effect().state().isOver())
                .toList();
        if (agreed.isEmpty()) {
            return List.of();
        }
        var stands = known.get().stream().filter(Stand::isOn).toList();
        var fulfilments = reader.fulfilments(stands.stream().map(Stand::deputy).toList());
        var found = new ArrayList<Holding>();
        for (var entry : agreed) {
            stands.stream()
                    .filter(stand -> stand.covers(entry))
                    .map(stand -> standIn(entry, stand, fulfilments))
                    .flatMap(List::stream)
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Holding> standIn(
            AssignmentEntry entry, Stand stand, Map<PersonId, List<Fulfilment>> fulfilments) {
        var done = fulfilments.getOrDefault(stand.deputy(), List.of());
        var demands = entry.facts().demands();
        if (!EffectRule.missing(stand.today(), demands, done).isEmpty()) {
            return List.of();
        }
        return List.of(holding(entry, stand.deputy(), entry.person(), done));
    }

    private List<Stand> today(String where, Object parameter) {
        return AskedOnce.ask(
                () -> all(where, parameter).stream().filter(Stand::isOn).toList(), Stand.class, where, parameter);
    }

    private List<Stand> all(String where, Object parameter) {
        var todays = reader.todayPerSite();
        return reader.rows(DEPUTIES + where, parameter).stream()
                .map(row -> new Stand(
                        Cells.text(row[0]),
                        new PersonId(Cells.text(row[1])),
                        new PersonId(Cells.text(row[2])),
                        Cells.text(row[3]),
                        new EffectFacts.Span(Cells.day(row[4]), Cells.day(row[5])),
                        Cells.day(row[6]),
                        todays.get(Cells.text(row[7])),
                        row[8] + " " + row[9]))
                .toList();
    }

    private static Holding holding(AssignmentEntry entry, PersonId person, PersonId inPlaceOf, List<Fulfilment> done) {
        return new Holding(entry.id(), person, inPlaceOf, entry.role(), entry.place(), facts(entry, done));
    }

    /** What was known when somebody acted: each condition with its level and days. */
    private static String facts(AssignmentEntry entry, List<Fulfilment> done) {
        var asked = entry.facts().demands().stream()
                .map(EffectFacts.Demand::condition)
                .collect(Collectors.toSet());
        return done.stream()
                .filter(one -> asked.contains(one.condition())
                        && one.valid().from().compareTo(entry.today()) <= 0
                        && !entry.today().isAfter(one.graceUntil()))
                .map(one -> one.condition() + " " + one.level() + " "
                        + one.valid().from() + "/" + one.valid().until())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** Somebody standing in for somebody. */
    record Stand(
            String id,
            PersonId principal,
            PersonId deputy,
            String assignment,
            EffectFacts.Span period,
            LocalDate removed,
            LocalDate today,
            String deputyName) {

        boolean isOver() {
            return today.isAfter(period.until()) || !today.isBefore(removed);
        }

        boolean isOn() {
            return period.has(today) && today.isBefore(removed);
        }

        boolean covers(AssignmentEntry entry) {
            return principal.equals(entry.person()) && (assignment == null || assignment.equals(entry.id()));
        }
    }
}
