package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;

/** The roles of somebody who goes: they end with an exit, and rest after a move until the head decides (BR-23). */
@ApplicationScoped
class OpenRoles implements OpenMatters {

    private static final String LINK = "/responsibility/assignment.xhtml?id=";

    @Inject
    EffectReader reader;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Places places;

    @Inject
    Scenes scenes;

    @Inject
    Stands stands;

    @Inject
    Team team;

    @Inject
    Assigning assigning;

    @Inject
    Remedying remedying;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Override
    public String kind() {
        return "role";
    }

    @Override
    public List<Matter> of(Collection<Going> people, Language language) {
        if (people.isEmpty()) {
            return List.of();
        }
        var hers = openOf(people);
        var others = hers.isEmpty() ? List.<AssignmentEntry>of() : besides(hers);
        var reach = organisation.reachOf(actor.get().person());
        var roles = catalogue.byCode(language);
        return hers.stream()
                .map(entry -> matter(
                        entry, going(entry, people).orElseThrow(), others, roles.get(entry.role()), reach, language))
                .toList();
    }

    @Override
    public Map<Matter, List<Proposal>> proposals(Going person, List<Matter> matters, Language language) {
        if (matters.stream().noneMatch(Matter::isToDecide)) {
            return Map.of();
        }
        var scene = organisation.findDepartment(person.department()).map(scenes::of);
        var deputies = stands.currentOf(person.person());
        var entries = openOf(List.of(person)).stream().collect(Collectors.toMap(AssignmentEntry::id, entry -> entry));
        var found = new LinkedHashMap<Matter, List<Proposal>>();
        for (var matter : matters) {
            var entry = entries.get(matter.id());
            if (entry != null && scene.isPresent()) {
                found.put(matter, proposals(entry, scene.get(), deputies));
            }
        }
        var all = found.values().stream().flatMap(List::stream).map(Proposal::person);
        var gone = team.leaving(all.distinct().toList(), person.dayAfter()).keySet();
        found.replaceAll((matter, proposals) -> proposals.stream()
                .filter(proposal -> !gone.contains(proposal.person()))
                .toList());
        return found;
    }

    @Override
    public void settle(Going person, Matter matter, Settlement how) {
        switch (how.how()) {
            case HAND_OVER -> {
                if (person.leaves()) {
                    remedying.succeed(matter.id(), how.to());
                } else {
                    remedying.replace(matter.id(), how.to());
                }
            }
            case KEEP -> assigning.keep(matter.id());
            case END -> assigning.end(matter.id());
        }
    }

    /** What would still run on the day after; after a move only what rests because of it. */
    private List<AssignmentEntry> openOf(Collection<Going> people) {
        var ids = people.stream().map(one -> one.person().value()).distinct().toArray();
        return reader.stillOpen("a.person_id IN " + EffectReader.list(3, ids.length), ids).stream()
                .filter(entry -> going(entry, people).isPresent())
                .toList();
    }

    /** How the holder goes as far as this role is concerned. */
    private static Optional<Going> going(AssignmentEntry entry, Collection<Going> people) {
        return people.stream()
                .filter(one -> one.person().equals(entry.person()) && goesOn(entry, one))
                .findFirst();
    }

    private static boolean goesOn(AssignmentEntry entry, Going going) {
        var effect = entry.effect();
        return going.leaves()
                ? !entry.until().isBefore(going.lastDay())
                : !effect.state().isOver()
                        && effect.lacks().contains(Effect.Lack.MEMBERSHIP)
                        && going.department().equals(entry.home());
    }

    /** What others have in the same places; days only. */
    private List<AssignmentEntry> besides(List<AssignmentEntry> hers) {
        var placeIds = hers.stream().map(entry -> entry.place().id()).distinct().toList();
        var parameters = new ArrayList<Object>(List.of(Cells.sql(Ledger.OPEN_END)));
        parameters.addAll(placeIds);
        return reader.bare(
                "a.ended_on = ?1 AND a.refused_on = ?1 AND a.place_id IN " + EffectReader.list(2, placeIds.size()),
                parameters.toArray());
    }

    private Matter matter(
            AssignmentEntry entry,
            Going going,
            List<AssignmentEntry> others,
            RoleRow role,
            Set<DepartmentId> reach,
            Language language) {
        var next = others.stream()
                .filter(other -> other.role().equals(entry.role())
                        && other.place().equals(entry.place())
                        && !other.person().equals(entry.person())
                        && other.facts().assignment().term().has(going.dayAfter())
                        && other.facts().employed().has(going.dayAfter()))
                .toList();
        var notes = new ArrayList<Words>();
        next.forEach(other -> notes.add(Words.of(
                "responsibility.matter.next",
                other.personName(),
                other.facts().assignment().term().from())));
        if (entry.role().equals(Roles.CHANNEL_ADMIN) && going.leaves()) {
            notes.add(Words.of("responsibility.matter.access", entry.placeName(), going.lastDay()));
        }
        var mayDecide = entry.department() == null
                ? actor.get().has(PortalRole.SOCIAL_MEDIA_LEAD)
                : reach.contains(entry.department());
        if (!mayDecide) {
            notes.add(Words.of(
                    entry.department() == null
                            ? "responsibility.matter.leadDecides"
                            : "responsibility.matter.otherHeadDecides"));
        }
        var enough = going.leaves() && next.size() >= role.minimum();
        if (enough && next.isEmpty()) {
            notes.add(Words.of("responsibility.matter.endsAlone"));
        }
        return new Matter(
                kind(),
                entry.id(),
                entry.person(),
                Words.of(
                        "responsibility.roleOnChannel",
                        role.name(),
                        places.name(entry.place(), entry.placeName(), language)),
                notes,
                LINK + entry.id(),
                enough,
                mayDecide ? possible(going, reach) : Set.of());
    }

    private static Set<How> possible(Going going, Set<DepartmentId> reach) {
        if (going.leaves()) {
            return EnumSet.of(How.HAND_OVER);
        }
        return reach.contains(going.next()) ? EnumSet.allOf(How.class) : EnumSet.of(How.HAND_OVER, How.END);
    }

    /** Whoever stands in for it already, then whoever of the team is ready; never the one who decides. */
    private List<Proposal> proposals(AssignmentEntry entry, Scene scene, List<Standing.Stand> deputies) {
        var found = new LinkedHashMap<PersonId, Proposal>();
        deputies.stream()
                .filter(stand -> stand.covers(entry)
                        && !stand.deputy().equals(actor.get().person()))
                .forEach(stand -> found.putIfAbsent(
                        stand.deputy(),
                        new Proposal(stand.deputy(), Words.of("responsibility.proposal.deputy", stand.deputyName()))));
        var role = scene.role(entry.role());
        var place = new PlaceRow(entry.place(), entry.placeName(), entry.department());
        for (var candidate : scene.candidates(role, place)) {
            if (!candidate.person().id().equals(entry.person())) {
                var key = candidate.isReady() ? "responsibility.proposal.ready" : "responsibility.proposal.missing";
                found.putIfAbsent(
                        candidate.person().id(),
                        new Proposal(
                                candidate.person().id(),
                                Words.of(key, candidate.person().name(), candidate.missing())));
            }
        }
        return List.copyOf(found.values());
    }
}
