package org.leitplanke.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;

/** All guidelines there are, and everything people have taken note of. */
@ApplicationScoped
class Guidelines {

    @PersistenceContext
    EntityManager entityManager;

    void add(Guideline guideline) {
        entityManager.persist(guideline);
    }

    Guideline get(GuidelineId id) {
        return Optional.ofNullable(entityManager.find(Guideline.class, id.value()))
                .orElseThrow(() -> new Missing("guideline", id));
    }

    /** The guideline this version belongs to. */
    Guideline of(VersionId version) {
        return entityManager
                .createQuery("select v.guideline from GuidelineVersion v where v.id = :id", Guideline.class)
                .setParameter("id", version.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("guideline", version));
    }

    Set<String> codes() {
        return Set.copyOf(entityManager
                .createQuery("select g.code from Guideline g", String.class)
                .getResultList());
    }

    /** The next free code after those of the starter content. */
    String nextCode() {
        var taken = codes();
        return IntStream.iterate(11, number -> number + 1)
                .mapToObj("G%02d"::formatted)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }

    /** At once, so that the second of two clicks is noticed here. */
    void add(Acknowledgement acknowledgement) {
        entityManager.persist(acknowledgement);
        entityManager.flush();
    }

    Optional<Acknowledgement> findAcknowledgement(PersonId person, GuidelineId guideline, int level) {
        return entityManager
                .createQuery(
                        "select a from Acknowledgement a"
                                + " where a.person = :person and a.guidelineId = :guideline and a.level = :level",
                        Acknowledgement.class)
                .setParameter("person", person)
                .setParameter("guideline", guideline.value())
                .setParameter("level", level)
                .getResultStream()
                .findFirst();
    }

    LastChange lastChange(VersionId id) {
        return entityManager
                .createQuery(
                        "select new org.leitplanke.platform.LastChange(e.writtenBy, e.writtenAt) from GuidelineVersion e where e.id = :id",
                        LastChange.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }
}
