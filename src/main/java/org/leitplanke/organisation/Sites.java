package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;

/** The sites of the company. */
@ApplicationScoped
class Sites {

    @PersistenceContext
    EntityManager entityManager;

    void add(Site site) {
        entityManager.persist(site);
    }

    Site get(SiteId id) {
        return Optional.ofNullable(entityManager.find(Site.class, id.value()))
                .orElseThrow(() -> new Missing("site", id));
    }

    List<Site> all() {
        return AskedOnce.ask(
                () -> entityManager
                        .createQuery("select s from Site s order by s.code", Site.class)
                        .getResultList(),
                Sites.class);
    }

    Optional<ZoneId> zoneOf(PersonId person) {
        return AskedOnce.ask(() -> findZone(person), Sites.class, person);
    }

    private Optional<ZoneId> findZone(PersonId person) {
        return entityManager
                .createQuery(
                        "select s.zone from Person p join Site s on s.id = p.siteId where p.id = :person", String.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst()
                .map(ZoneId::of);
    }

    LastChange lastChange(SiteId id) {
        return entityManager
                .createQuery(
                        "select new org.leitplanke.platform.LastChange(e.changedBy, e.changedAt) from Site e where e.id = :id",
                        LastChange.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }
}
