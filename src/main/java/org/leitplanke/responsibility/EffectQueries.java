package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_SEE;
import static org.leitplanke.identity.Permission.TASKS_SEE;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.NotForOthers;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/** Who may act in which role now, and what is missing where it does not take effect. */
@UseCase
public class EffectQueries {

    private static final Comparator<AssignmentEntry> NARROWEST_FIRST = Comparator.comparing(
                    (AssignmentEntry entry) -> entry.place().kind())
            .reversed();

    @Inject
    EffectReader reader;

    @Inject
    Standing standing;

    @Inject
    RoleAndAccess access;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Places places;

    @Inject
    Conditions conditions;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** The role in effect for this person now, grace included: her own, or as a deputy. */
    @Requires(RESPONSIBILITY_SEE)
    public Optional<Holding> holding(PersonId person, RoleCode role, Place place) {
        if (actor.get().is(person) && access.keepsFromActing(role)) {
            return Optional.empty();
        }
        return told(standing.of(person, role, places.withWider(place))).stream().findFirst();
    }

    /** Everybody for whom the role is in effect here now, holders before deputies; a wider place counts as well. */
    @Requires(RESPONSIBILITY_SEE)
    public List<Holding> holders(RoleCode role, Place place) {
        return holdings(role, place);
    }

    /** Everybody for whom the role is in effect now, wherever; for lists of many places. */
    @Requires(RESPONSIBILITY_SEE)
    public List<Holding> holdersEverywhere(RoleCode role) {
        return told(standing.of(role, null));
    }

    /** What the person asking still has to do so that her roles take effect, once for every role that waits for it. */
    @Requires(TASKS_SEE)
    public List<MissingRow> missingFor(PersonId person, Language language) {
        NotForOthers.check(actor.get(), person);
        var found = new ArrayList<MissingRow>();
        var open = openAssignments(person);
        var titles = conditions.titles(language);
        var roles = catalogue.byCode(language);
        for (var entry : open) {
            for (var condition : entry.effect().missing()) {
                found.add(titles.missing(
                        condition,
                        entry.id(),
                        roles.get(entry.role()).name(),
                        places.name(entry.place(), entry.placeName(), language)));
            }
        }
        return found;
    }

    /** Every condition that a role of the person asking demands, fulfilled or not. */
    @Requires(TASKS_SEE)
    public Set<Condition> wantedFrom(PersonId person) {
        NotForOthers.check(actor.get(), person);
        var found = new LinkedHashSet<Condition>();
        for (var entry : openAssignments(person)) {
            entry.facts().demands().stream()
                    .filter(demand -> demand.asksOn(entry.today()))
                    .forEach(demand -> found.add(demand.condition()));
        }
        return found;
    }

    /** The catalogue of roles. */
    @Requires(RESPONSIBILITY_SEE)
    public List<RoleRow> roles(Language language) {
        return catalogue.all(language);
    }

    /** Where the role is in effect for this person now; a department brings its channels along. */
    @Requires(RESPONSIBILITY_SEE)
    public List<PlaceRow> placesWhere(PersonId person, RoleCode role) {
        return AskedOnce.ask(
                () -> places.withChannels(
                        standing.of(person, role, null).stream()
                                .map(Holding::place)
                                .toList(),
                        days.today()),
                PlaceRow.class,
                person,
                role);
    }

    /** All open channels, by name. */
    @Requires(RESPONSIBILITY_SEE)
    public List<PlaceRow> channels() {
        return places.withChannels(List.of(Place.COMPANY), days.today()).stream()
                .filter(row -> row.place().kind() == Place.Kind.CHANNEL)
                .toList();
    }

    /** The place by name. */
    @Requires(RESPONSIBILITY_SEE)
    public PlaceRow place(Place place) {
        return places.get(place);
    }

    /** Who stands in for this person today. */
    @Requires(RESPONSIBILITY_SEE)
    public Set<PersonId> deputiesOf(PersonId person) {
        return standing.deputiesOf(person);
    }

    /** For whom this person stands in today. */
    @Requires(RESPONSIBILITY_SEE)
    public Set<PersonId> principalsOf(PersonId person) {
        return standing.principalsOf(person);
    }

    private List<Holding> holdings(RoleCode role, Place place) {
        return told(standing.of(role, places.withWider(place)));
    }

    /** What somebody learned, and until when that is valid, is told to nobody else. */
    private List<Holding> told(List<Holding> holdings) {
        var asking = actor.get();
        return holdings.stream()
                .map(holding -> asking.is(holding.person()) ? holding : holding.toldToOthers())
                .toList();
    }

    private List<AssignmentEntry> openAssignments(PersonId person) {
        return reader.openOf(List.of(person)).getOrDefault(person, List.of()).stream()
                .sorted(NARROWEST_FIRST)
                .toList();
    }
}
