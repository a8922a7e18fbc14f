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
import java.util.UUID;
import org.leitplanke.platform.PersonId;

/** A line of the history that those concerned may read: who did what, and for whom. */
@Entity
@Table(name = "request_event")
class RequestEvent {

    /** What can stand in the history. */
    enum Kind {
        DRAFTED,
        SUBMITTED,
        ASKED,
        ANSWERED,
        CHANGED,
        APPROVED,
        APPROVED_WITH_CONDITIONS,
        REJECTED,
        FULFILLED,
        SENT_BACK,
        WITHDRAWN,
        PUBLISHED,
        HANDED_OVER
    }

    @Id
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id")
    private ApprovalRequest request;

    @Column(name = "sort_no")
    private int sortNo;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "in_place_of")
    private PersonId inPlaceOf;

    private String detail;

    @Column(name = "happened_at")
    private Instant happenedAt;

    protected RequestEvent() {} // for JPA

    RequestEvent(
            ApprovalRequest request,
            int sortNo,
            Kind kind,
            PersonId person,
            PersonId inPlaceOf,
            String detail,
            Instant now) {
        this.id = UUID.randomUUID().toString();
        this.request = request;
        this.sortNo = sortNo;
        this.kind = kind;
        this.person = person;
        this.inPlaceOf = inPlaceOf;
        this.detail = detail;
        this.happenedAt = now;
    }
}
