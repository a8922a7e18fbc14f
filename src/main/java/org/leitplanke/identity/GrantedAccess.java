package org.leitplanke.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.leitplanke.platform.PersonId;

/** Which access roles were granted to somebody; for rules of other features, never for pages. */
@ApplicationScoped
public class GrantedAccess {

    @Inject
    Accounts accounts;

    /** The access roles of her open account; none without one. */
    public Set<PortalRole> of(PersonId person) {
        return accounts.findByPerson(person)
                .filter(account -> !account.isClosed())
                .map(Account::roles)
                .orElse(Set.of());
    }

    /** The same for many people, in one query. */
    public Map<PersonId, Set<PortalRole>> of(Collection<PersonId> people) {
        var found = new HashMap<PersonId, Set<PortalRole>>();
        accounts.holders()
                .forEach((role, holders) -> holders.stream()
                        .filter(people::contains)
                        .forEach(person -> found.computeIfAbsent(person, any -> EnumSet.noneOf(PortalRole.class))
                                .add(role)));
        return found;
    }
}
