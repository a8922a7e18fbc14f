package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.platform.Language;

/**
 * Everybody who ever was here, for a comparison with a file. Tables are read one by one and put together here: right
 * after many people came, a database that has not counted them yet would join them one by one.
 */
@ApplicationScoped
class Everybody {

    private static final String PEOPLE =
            "select p.id, p.number, p.givenName, p.familyName, p.email, p.siteId, p.entryDay,"
                    + " p.exitDay, p.language, p.employment from Person p order by p.sortKey, p.id";
    private static final String STAYS =
            "select m.personId, m.departmentId, m.fromDay from Membership m where m.kindKey = 'MAIN'";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    private record Where(String department, LocalDate from) {}

    /** Each with her department of today; the last or the first one if she is not here. */
    List<PersonRow> rows(List<Department> departments, List<Site> sites) {
        var names =
                departments.stream().collect(Collectors.toMap(one -> one.id().value(), Department::name));
        var zones = sites.stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        var stays = stays();
        var rows = new ArrayList<PersonRow>();
        for (var person : entityManager.createQuery(PEOPLE, Object[].class).getResultList()) {
            var hers = stays.getOrDefault((String) person[0], List.of()).stream()
                    .map(where -> stay(person, where, names, zones))
                    .toList();
            if (!hers.isEmpty()) {
                rows.add(Stay.current(hers, clock));
            }
        }
        return rows;
    }

    private Map<String, List<Where>> stays() {
        var found = new HashMap<String, List<Where>>();
        for (var row : entityManager.createQuery(STAYS, Object[].class).getResultList()) {
            found.computeIfAbsent((String) row[0], any -> new ArrayList<>(1))
                    .add(new Where((String) row[1], (LocalDate) row[2]));
        }
        return found;
    }

    private static Stay stay(Object[] person, Where where, Map<String, String> names, Map<String, Site> sites) {
        return new Stay(
                (String) person[0],
                (String) person[1],
                (String) person[2],
                (String) person[3],
                (String) person[4],
                where.department(),
                names.get(where.department()),
                (String) person[5],
                (LocalDate) person[6],
                (LocalDate) person[7],
                (Language) person[8],
                (Employment) person[9],
                where.from(),
                sites.get((String) person[5]).zone().getId());
    }
}
