package org.leitplanke.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The post word by word as it was submitted; its SHA-256 is the fingerprint that decisions refer to. Never changed. */
@Entity
@Table(name = "approval_text")
class FrozenText {

    @Id
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id")
    private ApprovalRequest request;

    private int round;

    private String fingerprint;

    @Lob
    private String wording;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    protected FrozenText() {} // for JPA

    FrozenText(ApprovalRequest request, int round, Post post, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.request = request;
        this.round = round;
        this.fingerprint = post.fingerprint();
        this.wording = post.wording();
        this.frozenAt = now;
    }
}
