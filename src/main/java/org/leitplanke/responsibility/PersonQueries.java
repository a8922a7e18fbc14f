package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_SEE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.PersonRow;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.Standing.Stand;

/**
 * What a person is responsible for, today or on a past day, and why each responsibility is in effect or not. Everybody
 * sees what the directory shows; how conditions are is for herself, her head, and those who look after the roles.
 */
@UseCase
public class PersonQueries {

    private static final Comparator<AssignmentEntry> IN_EFFECT_FIRST = Comparator.comparing(
                    (AssignmentEntry entry) -> entry.effect().state().isOver())
            .thenComparing(entry -> !entry.effect().holds())
            .thenComparing(AssignmentEntry::until, Comparator.reverseOrder());

    @Inject
    EffectReader reader;

    @Inject
    FactsReader facts;

    @Inject
    Standing standing;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Conditions conditions;

    @Inject
    Places places;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** What she is responsible for today. */
    @Requires(RESPONSIBILITY_SEE)
    public PersonView today(PersonId id) {
        var her = known(id);
        return view(her, her.departmentName(), Lens.TODAY, Corrections.NONE);
    }

    /**
     * What she was responsible for at the end of a past day; what is known otherwise by now is marked.
     *
     * @param then with what was known then, without later corrections
     */
    @Requires(RESPONSIBILITY_SEE)
    public PersonView past(PersonId id, LocalDate day, boolean then) {
        if (!day.isBefore(days.today())) {
            return today(id);
        }
        var knownToday = AsOf.knownToday(day);
        var knownThen = AsOf.knownThen(day, days.endOf(day));
        var here = then ? knownThen : knownToday;
        var other = then ? knownToday : knownThen;
        var her = known(id);
        var otherwise = own(her, entries(her, List.of(), reader.lens(other)));
        return view(her, departmentThen(id, here), reader.lens(here), Corrections.of(!then, otherwise));
    }

    private PersonView view(PersonRow her, String department, Lens lens, Corrections corrections) {
        var stands = standing.current(lens).stream()
                .filter(Stand::isOn)
                .filter(stand ->
                        stand.deputy().equals(her.id()) || stand.principal().equals(her.id()))
                .toList();
        var entries = entries(her, stands, lens);
        var mayKnow = mayKnow(her);
        var language = actor.get().language();
        var duties = new Duties(
                catalogue.byCode(lens, language),
                conditions.titles(language),
                entry -> places.name(entry.place(), entry.placeName(), language),
                mayKnow::get,
                corrections);
        var own = own(her, entries).stream()
                .filter(entry -> mayKnow.get(entry) || !entry.effect().state().isOver())
                .sorted(IN_EFFECT_FIRST)
                .toList();
        var found = new ArrayList<PersonView.Duty>();
        own.forEach(entry -> found.add(duties.own(entry, stands)));
        corrections.others(own(her, entries)).stream()
                .filter(entry -> !entry.effect().state().isOver())
                .forEach(entry -> found.add(duties.onlyOther(entry)));
        var done = stands.isEmpty()
                ? List.<EffectFacts.Fulfilment>of()
                : facts.fulfilments(lens, List.of(her.id())).getOrDefault(her.id(), List.of());
        for (var stand : stands) {
            entries.stream()
                    .filter(entry -> stand.deputy().equals(her.id()) && stand.covers(entry))
                    .forEach(entry -> found.add(duties.deputy(entry, stand, done)));
        }
        return new PersonView(her.id(), her.name(), department, actor.get().is(her.id()), List.copyOf(found));
    }

    private PersonRow known(PersonId id) {
        return organisation.findPerson(id).orElseThrow(() -> new Missing("person", id));
    }

    private List<AssignmentEntry> entries(PersonRow her, List<Stand> stands, Lens lens) {
        var people = Stream.concat(Stream.of(her.id()), stands.stream().map(Stand::principal))
                .map(PersonId::value)
                .distinct()
                .toArray();
        return reader.assignments(lens, "a.person_id IN " + EffectReader.list(1, people.length), people);
    }

    private static List<AssignmentEntry> own(PersonRow her, List<AssignmentEntry> entries) {
        return entries.stream().filter(entry -> entry.person().equals(her.id())).toList();
    }

    private String departmentThen(PersonId id, AsOf when) {
        var names = organisation.departments(when).stream()
                .collect(Collectors.toMap(DepartmentRow::id, DepartmentRow::name));
        return organisation.departmentsOf(id, when).stream()
                .filter(names::containsKey)
                .map(names::get)
                .collect(Collectors.joining(", "));
    }

    /** How conditions are: she herself, the head of the department a role belongs to, and those who look after roles. */
    private Readers mayKnow(PersonRow her) {
        var me = actor.get();
        var all = me.is(her.id())
                || me.has(PortalRole.SOCIAL_MEDIA_LEAD)
                || me.has(PortalRole.COMPLIANCE_OFFICER)
                || me.has(PortalRole.TRAINING_MANAGER);
        return new Readers(all, department -> organisation.leads(me.person(), department), new HashMap<>());
    }

    private record Readers(boolean all, Predicate<DepartmentId> leads, Map<DepartmentId, Boolean> led) {

        boolean get(AssignmentEntry entry) {
            return all || entry.department() != null && led.computeIfAbsent(entry.department(), leads::test);
        }
    }
}
