package org.leitplanke.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.PersonId;

/** The heads of departments who are employed today; whoever has left reviews nothing any more. */
@ApplicationScoped
class HeadsInOffice {

    private static final String HEADS =
            "SELECT DISTINCT p.id FROM department d JOIN person p ON p.id = d.head_person_id"
                    + " WHERE d.ended_on IS NULL AND p.entry_day <= ?1 AND p.exit_day >= ?1";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Days days;

    Set<PersonId> today() {
        return AskedOnce.ask(this::find, HeadsInOffice.class);
    }

    private Set<PersonId> find() {
        var query = entityManager.createNativeQuery(HEADS).setParameter(1, Date.valueOf(days.today()));
        return ((List<?>) query.getResultList())
                .stream().map(id -> new PersonId((String) id)).collect(Collectors.toSet());
    }
}
