package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;

/** Keeps roles apart that one person must not combine, whether she holds them or stands in for them. */
@ApplicationScoped
class Compatibility {

    @Inject
    Assignments assignments;

    @Inject
    RoleCatalogue catalogue;

    /** Refuses the role if the person has one in these days that does not go with it, and says why. */
    void check(PersonId person, RoleCode role, LocalDate from, LocalDate until, Language language) {
        var forbidden = catalogue.incompatibleWith(role, language);
        if (forbidden.isEmpty()) {
            return;
        }
        rolesAround(person, from, until).stream()
                .filter(forbidden::containsKey)
                .findFirst()
                .ifPresent(other -> {
                    throw new Broken.Incompatible(catalogue.get(other, language).name(), forbidden.get(other));
                });
    }

    private Set<RoleCode> rolesAround(PersonId person, LocalDate from, LocalDate until) {
        var found = new LinkedHashSet<RoleCode>();
        assignments.openOf(person, from).stream()
                .filter(one -> one.overlaps(from, until))
                .forEach(one -> found.add(one.role()));
        for (var stand : assignments.deputyshipsAround(person, from, until)) {
            if (stand.deputy().equals(person)) {
                assignments.openOf(stand.principal(), from).stream()
                        .filter(stand.scope()::covers)
                        .forEach(one -> found.add(one.role()));
            }
        }
        return found;
    }
}
