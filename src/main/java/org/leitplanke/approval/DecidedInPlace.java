package org.leitplanke.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.DoneInPlace;

/** What deputies decided, asked and published in somebody's place, and which requests wait for her. */
@ApplicationScoped
class DecidedInPlace implements DoneInPlace {

    private static final int MOST = 50;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    QueueQueries queue;

    /** An entry of the history of a request. */
    public record Line(PersonId person, RequestEvent.Kind kind, String request, String title, Instant at) {}

    @Override
    public List<Act> inPlaceOf(PersonId principal, Instant from, Instant until) {
        return entityManager
                .createQuery(
                        "select new " + Line.class.getName()
                                + "(e.person, e.kind, r.id, r.content.title, e.happenedAt) from RequestEvent e"
                                + " join e.request r where e.inPlaceOf = :principal and e.happenedAt >= :from"
                                + " and e.happenedAt < :until order by e.happenedAt",
                        Line.class)
                .setParameter("principal", principal)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(MOST)
                .getResultStream()
                .map(line -> new Act(
                        line.person(),
                        Words.of("approval.inPlace", line.title(), Words.of("approval.event." + line.kind())),
                        "/approval/request.xhtml?id=" + line.request(),
                        line.at()))
                .toList();
    }

    @Override
    public List<Act> stillOpen() {
        return queue.page(QueueQueries.Filter.NONE, 0).rows().stream()
                .map(row -> new Act(
                        null,
                        Words.of("approval.task.decide." + row.kind(), row.title()),
                        "/approval/review.xhtml?id=" + row.id(),
                        row.dueAt()))
                .toList();
    }
}
