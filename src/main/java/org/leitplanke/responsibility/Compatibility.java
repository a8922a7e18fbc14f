package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;

/** Keeps roles apart that one person must not combine, whether she holds them or stands in for them (BR-20). */
@ApplicationScoped
class Compatibility {

    @Inject
    Assignments assignments;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    RoleAndAccess access;

    /** Refuses the role if the person has one in these days that does not go with it, and says why. */
    void check(PersonId person, RoleCode role, LocalDate from, LocalDate until, Language language) {
        access.check(person, role, from, language);
        clashes(person, role, from, until, language).stream().findFirst().ifPresent(clash -> {
            throw new Broken.Incompatible(clash);
        });
    }

    /** Everything that does not go with the role in these days, her own roles first. */
    List<Clash> clashes(PersonId person, RoleCode role, LocalDate from, LocalDate until, Language language) {
        var forbidden = catalogue.incompatibleWith(role, language);
        if (forbidden.isEmpty()) {
            return List.of();
        }
        var names = catalogue.byCode(language);
        var found = new ArrayList<Clash>();
        own(person, from, until, forbidden)
                .forEach(one -> found.add(
                        new Clash(one.id(), names.get(one.role()).name(), forbidden.get(one.role()), one.lastDay())));
        for (var stand : assignments.deputyshipsAround(person, from, until)) {
            if (stand.deputy().equals(person)) {
                own(stand.principal(), from, until, forbidden).stream()
                        .filter(stand.scope()::covers)
                        .forEach(one -> found.add(new Clash(
                                null, names.get(one.role()).name(), forbidden.get(one.role()), one.lastDay())));
            }
        }
        return found;
    }

    /** The new days of an assignment: nothing may clash with it but what others have decided about already. */
    void checkChanged(RoleAssignment changed, Language language) {
        var term = changed.term();
        if (term.clashes()) {
            return;
        }
        clashes(changed.person(), changed.role(), term.from(), term.until(), language).stream()
                .filter(clash -> !clash.isBetweenOwnRoles()
                        || !assignments.get(clash.assignment()).term().clashes())
                .findFirst()
                .ifPresent(clash -> {
                    throw new Broken.Incompatible(clash);
                });
    }

    /** One of her roles ends earlier or later than it was thought: the days on which another one clashes follow. */
    void settle(PersonId person) {
        var incompatible = catalogue.incompatible();
        var all = assignments.allOf(person);
        for (var one : all) {
            if (one.term().clashes()) {
                all.stream()
                        .filter(other ->
                                incompatible.getOrDefault(one.role(), Set.of()).contains(other.role()))
                        .map(RoleAssignment::lastDay)
                        .max(Comparator.naturalOrder())
                        .filter(last -> !last.equals(one.term().clashUntil()))
                        .ifPresent(last -> {
                            assignments.former(one);
                            one.term().otherEnds(last);
                        });
            }
        }
    }

    private List<RoleAssignment> own(
            PersonId person, LocalDate from, LocalDate until, Map<RoleCode, String> forbidden) {
        return assignments.openOf(person, from).stream()
                .filter(one -> forbidden.containsKey(one.role()) && one.term().overlaps(from, until))
                .toList();
    }
}
