package org.leitplanke.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.Missing;

/** All reviews with their lines. */
@ApplicationScoped
class Reviews {

    @PersistenceContext
    EntityManager entityManager;

    void add(ReviewCampaign review) {
        entityManager.persist(review);
    }

    void add(ReviewLine line) {
        entityManager.persist(line);
    }

    /** So that the next review of the department, and of what it asked about, finds its place free. */
    void flush() {
        entityManager.flush();
    }

    /** The review, or the one it became part of. */
    ReviewCampaign get(String id) {
        var found = find(id);
        while (found.joined() != null) {
            found = find(found.joined());
        }
        return found;
    }

    private ReviewCampaign find(String id) {
        return Optional.ofNullable(id == null ? null : entityManager.find(ReviewCampaign.class, id))
                .orElseThrow(() -> new Missing("review", id));
    }

    /** The review of this department that has not been closed. */
    Optional<ReviewCampaign> openOf(DepartmentId department) {
        return entityManager
                .createQuery("select r from ReviewCampaign r where r.openKey = :department", ReviewCampaign.class)
                .setParameter("department", department.value())
                .getResultStream()
                .findFirst();
    }

    /** The assignments that are asked about in reviews of other departments. */
    Set<String> askedElsewhere(DepartmentId department) {
        return Set.copyOf(entityManager
                .createQuery(
                        "select distinct l.assignment from ReviewLine l, ReviewCampaign r where r.id = l.review"
                                + " and r.closedAt is null and r.department <> :department",
                        String.class)
                .setParameter("department", department.value())
                .getResultList());
    }

    List<ReviewLine> linesOf(String review) {
        return entityManager
                .createQuery("select l from ReviewLine l where l.review = :review order by l.id", ReviewLine.class)
                .setParameter("review", review)
                .getResultList();
    }

    /** The lines of this department in these reviews. */
    List<ReviewLine> linesIn(DepartmentId department, Collection<String> reviews) {
        return reviews.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select l from ReviewLine l where l.department = :department and l.review in :reviews"
                                        + " order by l.id",
                                ReviewLine.class)
                        .setParameter("department", department.value())
                        .setParameter("reviews", reviews)
                        .getResultList();
    }
}
