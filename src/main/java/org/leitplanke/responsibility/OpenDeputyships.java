package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.Stands.Named;

/** For whom somebody who leaves stands in, and who stands in for her. */
@ApplicationScoped
class OpenDeputyships implements OpenMatters {

    @Inject
    Stands stands;

    @Inject
    Deputising deputising;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Override
    public String kind() {
        return "deputyship";
    }

    @Override
    public List<Matter> of(Collection<Going> people, Language language) {
        var leaving = new LinkedHashMap<PersonId, Going>();
        people.stream().filter(Going::leaves).forEach(going -> leaving.put(going.person(), going));
        if (leaving.isEmpty()) {
            return List.of();
        }
        var named = stands.namedWith(leaving.keySet());
        var names = organisation.names(named.stream()
                .flatMap(one -> Stream.of(one.principal(), one.deputy()))
                .distinct()
                .toList());
        var reach = organisation.reachOf(actor.get().person());
        var found = new ArrayList<Matter>();
        for (var one : named) {
            var deputy = leaving.get(one.deputy());
            if (deputy != null && one.period().until().isAfter(deputy.lastDay())) {
                found.add(standsIn(one, deputy, named, names, reach.contains(one.department())));
            }
            var principal = leaving.get(one.principal());
            if (principal != null && one.period().until().isAfter(principal.lastDay())) {
                found.add(isStoodInFor(one, names));
            }
        }
        return found;
    }

    @Override
    public void settle(Going person, Matter matter, Settlement how) {
        deputising.passOn(matter.id(), how.to(), person.dayAfter());
    }

    private Matter standsIn(Named one, Going deputy, List<Named> all, Map<PersonId, String> names, boolean mayDecide) {
        var today = days.today();
        var from = deputy.dayAfter().isBefore(today) ? today : deputy.dayAfter();
        var next = all.stream()
                .filter(other -> other.principal().equals(one.principal())
                        && !other.deputy().equals(one.deputy())
                        && other.scope().equals(one.scope())
                        && !other.period().from().isAfter(from)
                        && !other.period().until().isBefore(one.period().until()))
                .findFirst();
        var notes = new ArrayList<Words>();
        next.ifPresent(other -> notes.add(Words.of(
                "responsibility.matter.next",
                names.getOrDefault(other.deputy(), ""),
                other.period().from())));
        if (next.isEmpty() && !mayDecide) {
            notes.add(Words.of("responsibility.matter.principalDecides"));
        }
        return new Matter(
                kind(),
                one.id(),
                deputy.person(),
                Words.of(
                        "responsibility.matter.standsIn",
                        names.getOrDefault(one.principal(), ""),
                        one.period().until()),
                notes,
                null,
                next.isPresent(),
                mayDecide ? Set.of(How.HAND_OVER) : Set.of());
    }

    private Matter isStoodInFor(Named one, Map<PersonId, String> names) {
        return new Matter(
                kind(),
                one.id(),
                one.principal(),
                Words.of(
                        "responsibility.matter.isStoodInFor",
                        names.getOrDefault(one.deputy(), ""),
                        one.period().until()),
                List.of(Words.of("responsibility.matter.staysWithDeputy")),
                null,
                true,
                Set.of());
    }
}
