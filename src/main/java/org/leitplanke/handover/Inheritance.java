package org.leitplanke.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.PersonRow;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.OpenMatters;
import org.leitplanke.responsibility.OpenMatters.Going;
import org.leitplanke.responsibility.OpenMatters.Matter;
import org.leitplanke.responsibility.OpenMatters.Proposal;

/** Collects from all features what people leave behind, and who could take it. */
@ApplicationScoped
class Inheritance {

    private static final int MOST = 25;

    @Inject
    @Any
    Instance<OpenMatters> features;

    @Inject
    EffectQueries effects;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** What is open of these people; the same number of statements for one and for many. */
    List<Matter> of(Collection<Going> people, Language language) {
        return features.stream()
                .flatMap(feature -> feature.of(people, language).stream())
                .toList();
    }

    /** The feature that holds this kind of matter. */
    OpenMatters holding(String kind) {
        return features.stream()
                .filter(feature -> feature.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Missing("kind of matter", kind));
    }

    /** Who could take each of these matters, the best first. */
    Map<Matter, List<Proposal>> proposals(Going person, List<Matter> matters, Language language) {
        var found = new LinkedHashMap<Matter, List<Proposal>>();
        var usual = usual(person);
        for (var feature : features) {
            var its = matters.stream()
                    .filter(matter -> matter.kind().equals(feature.kind()) && matter.isToDecide())
                    .toList();
            var special = feature.proposals(person, its, language);
            its.forEach(matter -> found.put(matter, special.getOrDefault(matter, usual)));
        }
        return found;
    }

    /** Whoever stands in today, then the head, then the colleagues; each once, and only who stays. */
    private List<Proposal> usual(Going person) {
        var found = new LinkedHashMap<PersonId, Proposal>();
        var colleagues = new LinkedHashMap<PersonId, PersonRow>();
        organisation.peopleOf(person.department(), days.today()).forEach(row -> colleagues.put(row.id(), row));
        effects.deputiesOf(person.person())
                .forEach(deputy -> propose(deputy, "responsibility.proposal.deputy", person, found));
        organisation
                .headOf(person.person())
                .ifPresent(head -> propose(head, "responsibility.proposal.head", person, found));
        colleagues.values().stream()
                .filter(row -> !row.id().equals(person.person()) && isThere(row, person))
                .limit(MOST)
                .forEach(row -> found.putIfAbsent(
                        row.id(), new Proposal(row.id(), Words.of("responsibility.proposal.colleague", row.name()))));
        return List.copyOf(found.values());
    }

    private void propose(PersonId one, String why, Going person, Map<PersonId, Proposal> found) {
        organisation
                .findPerson(one)
                .filter(row -> isThere(row, person))
                .ifPresent(row -> found.putIfAbsent(one, new Proposal(one, Words.of(why, row.name()))));
    }

    private static boolean isThere(PersonRow row, Going person) {
        return !row.exit().isBefore(person.dayAfter());
    }
}
