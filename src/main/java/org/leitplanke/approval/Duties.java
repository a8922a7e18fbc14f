package org.leitplanke.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.platform.PersonId;

/** Which requests wait for something else than a decision: an answer, a proof, or their publication. */
@ApplicationScoped
class Duties {

    private static final int MOST = 50;

    @PersistenceContext
    EntityManager entityManager;

    /** A request with a day that matters. */
    public record Line(String id, String title, LocalDate due) {}

    /** Requests of this person with an open question. */
    List<Line> asked(PersonId person) {
        return entityManager
                .createQuery(
                        "select new " + Line.class.getName() + "(r.id, r.content.title, r.publication.publishBy)"
                                + " from ApprovalStep s join s.request r where s.state = :state and r.requester = :person"
                                + " order by s.openedAt",
                        Line.class)
                .setParameter("state", StepState.INQUIRY)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Requests of this person with a condition to be met, and the first day it matters. */
    List<Line> conditions(PersonId person, LocalDate today) {
        return entityManager
                .createQuery(
                        "select new " + Line.class.getName() + "(r.id, r.content.title, min(case when c.dueDay <"
                                + " r.publication.publishBy then c.dueDay else r.publication.publishBy end))"
                                + " from ApprovalCondition c join c.step s join s.request r where r.requester = :person"
                                + " and c.fulfilledAt is null and s.round = r.submission.round and (r.state = :published"
                                + " or (r.state = :approved and r.publication.publishBy >= :today))"
                                + " group by r.id, r.content.title",
                        Line.class)
                .setParameter("person", person)
                .setParameter("published", RequestState.PUBLISHED)
                .setParameter("approved", RequestState.APPROVED)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Requests for these channels that can be published. */
    List<Line> toPublish(List<String> channels, LocalDate today) {
        return channels.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select new " + Line.class.getName()
                                        + "(r.id, r.content.title, r.publication.publishBy) from ApprovalRequest r"
                                        + " where r.state = :approved and r.publication.publishBy >= :today"
                                        + " and r.content.channelId in :channels and not exists (select c from"
                                        + " ApprovalCondition c where c.step.request = r and c.kind = :before"
                                        + " and c.step.round = r.submission.round and c.fulfilledAt is null)"
                                        + " order by r.publication.publishBy",
                                Line.class)
                        .setParameter("approved", RequestState.APPROVED)
                        .setParameter("today", today)
                        .setParameter("channels", channels)
                        .setParameter("before", ConditionKind.BEFORE)
                        .setMaxResults(MOST)
                        .getResultList();
    }
}
