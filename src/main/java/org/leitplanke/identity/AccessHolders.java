package org.leitplanke.identity;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/** Who holds the offices of the portal: compliance, data protection, administration and the others that are granted. */
@UseCase
public class AccessHolders {

    @Inject
    Accounts accounts;

    @Inject
    @Any
    Instance<PersonSource> people;

    /** The names of those who hold each granted access role and are employed today; in two queries, however many. */
    @Requires(Permission.SIGHT_SEE)
    public Map<PortalRole, List<String>> names() {
        var holders = accounts.holders();
        var names = employed(
                holders.values().stream().flatMap(List::stream).distinct().toList());
        var found = new EnumMap<PortalRole, List<String>>(PortalRole.class);
        holders.forEach((role, persons) -> found.put(
                role,
                persons.stream()
                        .filter(names::containsKey)
                        .map(names::get)
                        .sorted()
                        .toList()));
        return found;
    }

    private Map<PersonId, String> employed(Collection<PersonId> persons) {
        var names = new HashMap<PersonId, String>();
        people.forEach(source -> names.putAll(source.employedNames(persons)));
        return names;
    }
}
