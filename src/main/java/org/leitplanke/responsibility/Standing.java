package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    private static final Comparator<AssignmentEntry> NARROWEST_FIRST = Comparator.comparing(
                    (AssignmentEntry entry) -> entry.place().kind())
            .reversed();

    @Inject
    EffectReader reader;

    @Inject
    FactsReader facts;

    @Inject
    Stands stands;

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
        var standsIn = stands.todayOfDeputy(person);
        var entries = entriesOf(person, standsIn).stream()
                .filter(entry -> entry.role().equals(role))
                .toList();
        return holdings(entries, within, () -> standsIn).stream()
                .filter(holding -> holding.person().equals(person))
                .toList();
    }

    /** Her own assignments, and those of whom she stands in for, even if they left within their term. */
    private List<AssignmentEntry> entriesOf(PersonId person, List<Stand> standsIn) {
        if (standsIn.isEmpty()) {
            return reader.openOf(List.of(person)).getOrDefault(person, List.of());
        }
        var people = Stream.concat(Stream.of(person), standsIn.stream().map(Stand::principal))
                .map(PersonId::value)
                .distinct()
                .toArray();
        return AskedOnce.ask(
                () -> reader.stillOpen("a.person_id IN " + EffectReader.list(3, people.length), people),
                Standing.class,
                List.of(people));
    }

    private List<Holding> holdings(List<AssignmentEntry> all, List<Place> within, Supplier<List<Stand>> known) {
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
        found.addAll(deputies(entries, known));
        return List.copyOf(found);
    }

    /** Candidates for a deputy, by name. */
    List<Scene.Person> peopleCalled(String text) {
        return team.everywhere(days.today(), text);
    }

    Set<PersonId> deputiesOf(PersonId person) {
        return stands.todayOfPrincipal(person).stream()
                .map(Stand::deputy)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<PersonId> principalsOf(PersonId person) {
        return stands.todayOfDeputy(person).stream()
                .map(Stand::principal)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Deputyships that are not over yet, whoever takes part. */
    List<Stand> current() {
        return current(Lens.TODAY);
    }

    /** Deputyships that were not over on the day that is looked at. */
    List<Stand> current(Lens lens) {
        return stands.current(lens);
    }

    private List<Holding> deputies(List<AssignmentEntry> entries, Supplier<List<Stand>> known) {
        var agreed = entries.stream().filter(Standing::staysWithDeputies).toList();
        if (agreed.isEmpty()) {
            return List.of();
        }
        var on = known.get().stream().filter(Stand::isOn).toList();
        var fulfilments = reader.fulfilments(on.stream().map(Stand::deputy).toList());
        var found = new ArrayList<Holding>();
        for (var entry : agreed) {
            on.stream()
                    .filter(stand -> stand.covers(entry))
                    .map(stand -> standIn(entry, stand, fulfilments))
                    .flatMap(List::stream)
                    .forEach(found::add);
        }
        return found;
    }

    /**
     * Whether a deputy may act in it: agreed and within its term. If the holder left meanwhile, it stays with the deputy
     * until the time she stands in is over, so that nothing lies idle.
     */
    static boolean staysWithDeputies(AssignmentEntry entry) {
        var effect = entry.effect();
        if (!effect.state().isOver()) {
            return effect.lacks().isEmpty();
        }
        var agreed = entry.facts().assignment();
        var lastDay = entry.facts().employed().until();
        var onlyLeft = entry.today().isAfter(lastDay)
                && agreed.term().has(entry.today())
                && entry.today().isBefore(agreed.ended())
                && entry.today().isBefore(agreed.refused());
        return onlyLeft && entry.effectOn(lastDay).lacks().isEmpty();
    }

    /** Who stands in for these assignments, on the day that is looked at or later, by assignment; ready or not. */
    Map<String, List<StandIn>> standIns(Lens lens, List<AssignmentEntry> entries) {
        var current = stands.current(lens);
        if (current.isEmpty()) {
            return Map.of();
        }
        var fulfilments = facts.fulfilments(
                lens, current.stream().map(Stand::deputy).distinct().toList());
        var demands = facts.demands(lens);
        var found = new HashMap<String, List<StandIn>>();
        for (var entry : entries) {
            for (var stand : current) {
                if (stand.covers(entry)) {
                    var missing = EffectRule.missing(
                            stand.today(),
                            demands.of(entry.role(), entry.departmentType()),
                            fulfilments.getOrDefault(stand.deputy(), List.of()));
                    found.computeIfAbsent(entry.id(), any -> new ArrayList<>()).add(new StandIn(stand, missing));
                }
            }
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
            DeputyScope scope,
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

        /** The last day on which it held or holds. */
        LocalDate lastDay() {
            var before = removed.minusDays(1);
            return before.isBefore(period.until()) ? before : period.until();
        }

        boolean covers(AssignmentEntry entry) {
            return principal.equals(entry.person()) && scope.covers(entry);
        }
    }

    /**
     * A stand-in for one assignment.
     *
     * @param missing conditions the deputy does not fulfil today; empty when she can act
     */
    record StandIn(Stand stand, List<Condition> missing) {

        boolean acts() {
            return stand.isOn() && missing.isEmpty();
        }
    }
}
