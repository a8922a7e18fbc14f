package org.leitplanke.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Holding;

/** What was decided about a step, on which text, by whom, and why she was allowed to, as it was known then. */
@Entity
@Table(name = "approval_decision")
class Decision {

    @Id
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "step_id")
    private ApprovalStep step;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "decided_by")
    private PersonId decidedBy;

    @Column(name = "in_place_of")
    private PersonId inPlaceOf;

    @Column(name = "assignment_id")
    private String assignmentId;

    @Lob
    @Column(name = "holding_facts")
    private String holdingFacts;

    private String fingerprint;

    @Column(name = "reason_code")
    private String reasonCode;

    @Column(name = "reason_text")
    private String reasonText;

    @Column(name = "own_words")
    private String ownWords;

    @Column(name = "in_time")
    private boolean inTime;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Decision() {} // for JPA

    Decision(
            ApprovalStep step,
            Holding holding,
            Ruling ruling,
            String reasonText,
            String fingerprint,
            boolean inTime,
            Instant now) {
        this.id = UUID.randomUUID().toString();
        this.step = step;
        this.verdict = ruling.verdict();
        this.decidedBy = holding.person();
        this.inPlaceOf = holding.inPlaceOf();
        this.assignmentId = holding.assignmentId();
        this.holdingFacts = holding.facts();
        this.fingerprint = fingerprint;
        this.reasonCode = ruling.reasonCode();
        this.reasonText = reasonText;
        this.ownWords = ruling.words();
        this.inTime = inTime;
        this.decidedAt = now;
    }

    ApprovalEvent.StepDecided decided(String request) {
        return new ApprovalEvent.StepDecided(
                request,
                step.id(),
                step.kind(),
                verdict,
                decidedBy,
                inPlaceOf,
                assignmentId,
                holdingFacts,
                fingerprint,
                reasonCode,
                inTime,
                ownWords,
                decidedAt);
    }

    boolean wasMadeByOneOf(Set<PersonId> people) {
        return people.contains(decidedBy) || (inPlaceOf != null && people.contains(inPlaceOf));
    }

    boolean says(PersonId by, String seen, Ruling ruling) {
        return decidedBy.equals(by)
                && fingerprint.equals(seen)
                && verdict == ruling.verdict()
                && Objects.equals(reasonCode, ruling.reasonCode())
                && Objects.equals(ownWords, ruling.words());
    }

    PersonId by() {
        return decidedBy;
    }
}
