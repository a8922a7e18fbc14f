package org.leitplanke.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leitplanke.platform.PersonId;

/** All that is typed and not saved; always asked for one person's. */
@ApplicationScoped
class KeptDrafts {

    @PersistenceContext
    EntityManager entityManager;

    void add(KeptDraft draft) {
        entityManager.persist(draft);
    }

    List<KeptDraft> of(PersonId person, String page) {
        return entityManager
                .createQuery(
                        "select d from KeptDraft d where d.person = :person and d.page = :page order by d.form",
                        KeptDraft.class)
                .setParameter("person", person)
                .setParameter("page", page)
                .getResultList();
    }

    Optional<KeptDraft> find(PersonId person, Sheet sheet) {
        return entityManager
                .createQuery(
                        "select d from KeptDraft d where d.person = :person and d.page = :page and d.form = :form",
                        KeptDraft.class)
                .setParameter("person", person)
                .setParameter("page", sheet.page())
                .setParameter("form", sheet.form())
                .getResultStream()
                .findFirst();
    }

    long count(PersonId person) {
        return entityManager
                .createQuery("select count(d) from KeptDraft d where d.person = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    int remove(PersonId person, Sheet sheet) {
        return entityManager
                .createQuery("delete from KeptDraft d where d.person = :person and d.page = :page and d.form = :form")
                .setParameter("person", person)
                .setParameter("page", sheet.page())
                .setParameter("form", sheet.form())
                .executeUpdate();
    }

    int removeBefore(Instant moment) {
        return entityManager
                .createQuery("delete from KeptDraft d where d.keptAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
