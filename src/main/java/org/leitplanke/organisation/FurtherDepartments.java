package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitplanke.platform.PersonId;

/** The departments people belong to beside their main one, and stays that were a mistake. */
@ApplicationScoped
class FurtherDepartments {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Formers formers;

    @Inject
    Clock clock;

    /** Those of today or later, by person. */
    Map<PersonId, Set<DepartmentId>> all() {
        var found = new HashMap<PersonId, Set<DepartmentId>>();
        entityManager
                .createQuery(
                        "select m.personId, m.departmentId, m.untilDay, s.zone from Membership m"
                                + " join Person p on p.id = m.personId join Site s on s.id = p.siteId"
                                + " where m.kindKey <> 'MAIN'",
                        Object[].class)
                .getResultStream()
                .filter(row ->
                        !((LocalDate) row[2]).isBefore(LocalDate.now(clock.withZone(ZoneId.of((String) row[3])))))
                .forEach(row -> found.computeIfAbsent(new PersonId((String) row[0]), any -> new HashSet<>())
                        .add(new DepartmentId((String) row[1])));
        return found;
    }

    /** Stays that were a mistake: from now on they stand among the former ones only. */
    void takeBack(List<Membership> stays, Instant at) {
        if (!stays.isEmpty()) {
            formers.keepMemberships(stays, at);
            stays.forEach(entityManager::remove);
            entityManager.flush(); // another one may begin in their place
        }
    }
}
