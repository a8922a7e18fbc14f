package org.leitplanke.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.leitplanke.approval.RequestDetail.ConditionRow;
import org.leitplanke.approval.RequestDetail.EventRow;
import org.leitplanke.approval.RequestDetail.Head;
import org.leitplanke.approval.RequestDetail.InquiryRow;
import org.leitplanke.approval.RequestDetail.ItemRow;

/** Reads the parts of requests as rows; each part is one query. */
@ApplicationScoped
class RequestReader {

    static final String HEAD = "select new " + Head.class.getName()
            + "(r.id, r.requester, r.state, r.type, r.triage, r.content.title, r.content.channelId, r.content.body,"
            + " r.content.people, r.content.basis, r.content.basisReason, r.content.picture, r.content.altText,"
            + " r.content.wishedFor, r.content.goal, r.submission.channelName, r.submission.fingerprint,"
            + " r.submission.round, r.submission.submittedAt, r.publication.publishBy, r.publication.publishedAt,"
            + " r.publication.publishedBy, r.publication.link) from ApprovalRequest r ";

    private static final String STEPS = "select new " + StepRow.class.getName()
            + "(r.id, s.id, s.round, s.kind, s.state, s.placeKind, s.placeId, s.openedAt, s.dueAt, s.leftSeconds,"
            + " d.verdict, d.decidedBy, d.inPlaceOf, d.reasonText, d.ownWords, d.decidedAt)"
            + " from ApprovalStep s join s.request r left join s.decisions d where r.id in :ids"
            + " order by s.round, s.kind";

    private static final String ITEMS = "select new " + ItemRow.class.getName()
            + "(s.id, i.code, i.star, i.textDe, i.textEn, i.hintDe, i.hintEn, i.answer, i.note, i.prefilled)"
            + " from ChecklistItem i join i.step s where s.request.id = :id order by i.sortNo";

    private static final String INQUIRIES = "select new " + InquiryRow.class.getName()
            + "(i.id, s.kind, i.askedBy, i.inPlaceOf, i.question, i.askedAt, i.answer, i.answeredAt)"
            + " from Inquiry i join i.step s where s.request.id = :id order by i.askedAt";

    private static final String CONDITIONS = "select new " + ConditionRow.class.getName()
            + "(c.id, s.kind, c.kind, c.wording, c.dueDay, c.proof, c.fulfilledAt, c.remark)"
            + " from ApprovalCondition c join c.step s join s.request r where r.id = :id"
            + " and s.round = r.submission.round order by s.kind, c.sortNo";

    private static final String HISTORY = "select new " + EventRow.class.getName()
            + "(e.kind, e.person, e.inPlaceOf, e.detail, e.happenedAt)"
            + " from RequestEvent e where e.request.id = :id order by e.sortNo";

    @PersistenceContext
    EntityManager entityManager;

    Optional<Head> head(String id) {
        return id == null
                ? Optional.empty()
                : entityManager
                        .createQuery(HEAD + "where r.id = :id", Head.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst();
    }

    List<StepRow> steps(Collection<String> requests) {
        return requests.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(STEPS, StepRow.class)
                        .setParameter("ids", requests)
                        .getResultList();
    }

    /** Requests with something left to do before publication. */
    List<String> heldBack(Collection<String> requests) {
        return requests.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select distinct r.id from ApprovalCondition c join c.step s join s.request r"
                                        + " where r.id in :ids and s.round = r.submission.round and c.kind = :before"
                                        + " and c.fulfilledAt is null",
                                String.class)
                        .setParameter("ids", requests)
                        .setParameter("before", ConditionKind.BEFORE)
                        .getResultList();
    }

    List<ItemRow> items(String id) {
        return of(id, ITEMS, ItemRow.class);
    }

    List<InquiryRow> inquiries(String id) {
        return of(id, INQUIRIES, InquiryRow.class);
    }

    List<ConditionRow> conditions(String id) {
        return of(id, CONDITIONS, ConditionRow.class);
    }

    List<EventRow> history(String id) {
        return of(id, HISTORY, EventRow.class);
    }

    private <T> List<T> of(String id, String query, Class<T> row) {
        return entityManager.createQuery(query, row).setParameter("id", id).getResultList();
    }
}
