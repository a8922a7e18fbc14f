package org.leitplanke.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;

/** Something that has to be done before publication, or along with it by a date; proven in words by the requester. */
@Entity
@Table(name = "approval_condition")
class ApprovalCondition {

    private static final LocalDate BEFORE_PUBLICATION = LocalDate.of(9999, 12, 31);

    @Id
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "step_id")
    private ApprovalStep step;

    @Column(name = "sort_no")
    private int sortNo;

    private String code;

    @Enumerated(EnumType.STRING)
    private ConditionKind kind;

    private String wording;

    @Column(name = "due_day")
    private LocalDate dueDay;

    private String proof;

    @Column(name = "fulfilled_at")
    private Instant fulfilledAt;

    private String remark;

    protected ApprovalCondition() {} // for JPA

    ApprovalCondition(ApprovalStep step, int sortNo, Ruling.Demanded demanded) {
        this.id = UUID.randomUUID().toString();
        this.step = step;
        this.sortNo = sortNo;
        this.code = demanded.code();
        this.kind = demanded.kind();
        this.wording = demanded.wording().strip();
        this.dueDay = demanded.dueDay() == null ? BEFORE_PUBLICATION : demanded.dueDay();
    }

    /** The requester says how it was met. */
    ApprovalEvent.ConditionFulfilled fulfil(PersonId by, String words, Instant now) {
        var request = step.request();
        request.onlyRequester(by);
        if (request.state() != RequestState.APPROVED && request.state() != RequestState.PUBLISHED) {
            throw new Rules.NotAnyMore();
        }
        if (fulfilledAt != null) {
            throw new Rules.NotAnyMore();
        }
        if (words == null || words.isBlank()) {
            throw new InvalidInput("proof", "approval.proofNeeded");
        }
        proof = words.strip();
        fulfilledAt = now;
        remark = null;
        request.note(RequestEvent.Kind.FULFILLED, by, null, proof, now);
        return new ApprovalEvent.ConditionFulfilled(request.id(), id, code, proof, now);
    }

    /** Somebody who holds the role of the step wants a better proof; possible until publication. */
    ApprovalEvent.ConditionSentBack sendBack(Decider decider, String words, Instant now) {
        var request = step.request();
        decider.standBeforeRequestOf(request.requester());
        request.onlyWhile(RequestState.APPROVED);
        if (fulfilledAt == null) {
            throw new Rules.NotAnyMore();
        }
        if (words == null || words.isBlank()) {
            throw new InvalidInput("remark", "approval.remarkNeeded");
        }
        remark = words.strip();
        fulfilledAt = null;
        var inPlaceOf = decider.holding().inPlaceOf();
        request.note(RequestEvent.Kind.SENT_BACK, decider.person(), inPlaceOf, remark, now);
        return new ApprovalEvent.ConditionSentBack(request.id(), id, code, decider.person(), inPlaceOf, remark, now);
    }

    boolean holdsBackPublication() {
        return kind == ConditionKind.BEFORE && fulfilledAt == null;
    }

    String id() {
        return id;
    }

    String wording() {
        return wording;
    }

    ApprovalStep step() {
        return step;
    }
}
