package org.leitplanke.guideline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.leitplanke.platform.PersonId;

/** The way of a version through review: what was submitted, by whom, and who decided what about it. */
@Embeddable
class Review {

    /** How often it was submitted; a decision names the round it means. */
    @Column(name = "round_no")
    private int round;

    /** Of the text in all its languages, while it is frozen. */
    @Column(name = "fingerprint")
    private String fingerprint;

    @Column(name = "submitted_by")
    private PersonId submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_by")
    private PersonId decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_reason")
    private String reason;

    void submitted(String frozen, PersonId by, Instant now) {
        round++;
        fingerprint = frozen;
        submittedBy = by;
        submittedAt = now;
        reason = null;
    }

    void decided(String why, PersonId by, Instant now) {
        reason = why;
        decidedBy = by;
        decidedAt = now;
    }

    /** The text may be changed again. */
    void thawed() {
        fingerprint = null;
    }

    boolean means(int roundSeen, String fingerprintSeen) {
        return round == roundSeen && fingerprint != null && fingerprint.equals(fingerprintSeen);
    }

    boolean isSubmittedBy(PersonId person) {
        return person.equals(submittedBy);
    }

    int round() {
        return round;
    }

    String fingerprint() {
        return fingerprint;
    }

    String reason() {
        return reason;
    }
}
