package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.identity.AccessGuard;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.GrantedAccess;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.RolePortrait.ApartFromAccess;

/**
 * Keeps access roles of the portal and roles of the catalogue apart where one person must not have both: when the role
 * is given, and when the access is granted.
 */
@ApplicationScoped
class RoleAndAccess implements AccessGuard {

    @Inject
    RoleCatalogue catalogue;

    @Inject
    RolePortraits portraits;

    @Inject
    Assignments assignments;

    @Inject
    GrantedAccess granted;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** Refuses a role that does not go with an access role the person has. */
    void check(PersonId person, RoleCode role, LocalDate from, Language language) {
        refuse(granted.of(person), Set.of(role), AsOf.knownToday(from), language);
    }

    /** Why these access roles do not go with the role, from today on. */
    Map<PortalRole, String> reasonsAgainst(RoleCode role, Language language) {
        return portraits.accessApartFrom(role, AsOf.knownToday(days.today()), language).stream()
                .collect(Collectors.toMap(ApartFromAccess::access, ApartFromAccess::reason));
    }

    /** The access roles of these people. */
    Map<PersonId, Set<PortalRole>> granted(Collection<PersonId> people) {
        return granted.of(people);
    }

    /** Whether the person acting has an access role with which nobody acts in this role. */
    boolean keepsFromActing(RoleCode role) {
        var access = actor.get().roles();
        return access.stream().anyMatch(PortalRole::isGranted)
                && reasonsAgainst(role, Language.DE).keySet().stream().anyMatch(access::contains);
    }

    @Override
    public void check(PersonId person, Set<PortalRole> access) {
        var today = days.todayOf(person);
        var held = assignments.openOf(person, today).stream()
                .map(RoleAssignment::role)
                .collect(Collectors.toSet());
        refuse(access, held, AsOf.knownToday(today), actor.get().language());
    }

    private void refuse(Set<PortalRole> access, Set<RoleCode> held, AsOf asOf, Language language) {
        if (access.isEmpty() || held.isEmpty()) {
            return;
        }
        portraits.all(asOf, language).stream()
                .filter(portrait -> held.contains(portrait.role().code()))
                .flatMap(portrait -> portrait.apartFromAccess().stream())
                .filter(apart -> access.contains(apart.access()))
                .findFirst()
                .ifPresent(apart -> {
                    throw new Broken.NotWithAccess(apart.reason());
                });
    }
}
