package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;

/** The days on which deadlines of people rest. */
@ApplicationScoped
class Absences {

    private static final int CHUNK = 500;

    @PersistenceContext
    EntityManager entityManager;

    void add(AbsenceEntry entry) {
        entityManager.persist(entry);
    }

    AbsenceEntry get(String id) {
        return Optional.ofNullable(entityManager.find(AbsenceEntry.class, id))
                .orElseThrow(() -> new Missing("absence", id));
    }

    /** Those of these people that stand and touch the time, earliest first. */
    List<AbsenceEntry> of(Collection<PersonId> people, LocalDate from, LocalDate until) {
        var asked = people.stream().map(PersonId::value).distinct().toList();
        var found = new ArrayList<AbsenceEntry>();
        for (int i = 0; i < asked.size(); i += CHUNK) {
            found.addAll(entityManager
                    .createQuery(
                            "select a from AbsenceEntry a where a.withdrawnAt is null and a.fromDay <= :until"
                                    + " and a.untilDay >= :from and a.personId in :people order by a.fromDay, a.id",
                            AbsenceEntry.class)
                    .setParameter("people", asked.subList(i, Math.min(asked.size(), i + CHUNK)))
                    .setParameter("from", from)
                    .setParameter("until", until)
                    .getResultList());
        }
        return found;
    }

    /** Takes away what ended before that day or was withdrawn before that moment; says how many. */
    int removeBefore(LocalDate day, Instant moment) {
        return entityManager
                .createQuery("delete from AbsenceEntry a where a.untilDay < :day or a.withdrawnAt < :moment")
                .setParameter("day", day)
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
