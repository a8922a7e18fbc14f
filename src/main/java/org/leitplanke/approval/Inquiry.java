package org.leitplanke.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.leitplanke.platform.PersonId;

/** A question to the requester and her answer. */
@Entity
@Table(name = "approval_inquiry")
class Inquiry {

    @Id
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "step_id")
    private ApprovalStep step;

    @Column(name = "asked_by")
    private PersonId askedBy;

    @Column(name = "in_place_of")
    private PersonId inPlaceOf;

    private String question;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Inquiry() {} // for JPA

    Inquiry(ApprovalStep step, PersonId askedBy, PersonId inPlaceOf, String question, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.step = step;
        this.askedBy = askedBy;
        this.inPlaceOf = inPlaceOf;
        this.question = question;
        this.askedAt = now;
    }

    void answer(String words, Instant now) {
        answer = words;
        answeredAt = now;
    }
}
