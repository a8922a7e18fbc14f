package org.leitplanke.home;

import java.util.List;
import java.util.Map;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Relation;
import org.leitplanke.platform.Words;

/**
 * The people around somebody by name, so that "who sees what" speaks of them and not of roles only.
 *
 * @param holders who holds each granted access role
 * @param heads who leads her department; empty when nobody or she herself does
 * @param above who leads the departments above
 */
record Neighbours(Map<PortalRole, List<String>> holders, List<String> heads, List<String> above) {

    /** Whoever has this role, everywhere in the company. */
    Words office(PortalRole role) {
        if (!role.isGranted()) {
            return Words.of("home.sight.who." + role);
        }
        return named("home.sight.who.office", role);
    }

    /** Whoever has this role and stands in this relation to her data. */
    List<Words> near(PortalRole role, Relation relation) {
        return switch (relation) {
            case OWN_DEPARTMENT ->
                List.of(
                        heads.isEmpty()
                                ? Words.of("home.sight.who.headNobody")
                                : Words.of("home.sight.who.head", String.join(", ", heads)));
            case SUB_DEPARTMENT ->
                above.isEmpty() ? List.of() : List.of(Words.of("home.sight.who.above", String.join(", ", above)));
            case COMPANY -> List.of(named("home.sight.who.company", role));
            case EFFECTIVE_HOLDER, DEPUTY, TOOK_PART -> List.of(Words.of("home.sight.who." + relation));
            case OWN -> List.of();
            case ALL, NOT_AUTHORED, NOT_CONCERNED -> List.of(office(role));
            case AUTHORED, CONCERNED, OTHER_DEPARTMENT, STRANGER, NOT_EXISTING -> List.of();
        };
    }

    private Words named(String key, PortalRole role) {
        var names = holders.getOrDefault(role, List.of());
        var office = Words.of("identity.role." + role);
        return names.isEmpty()
                ? Words.of("home.sight.who.nobody", office)
                : Words.of(key, office, String.join(", ", names));
    }
}
