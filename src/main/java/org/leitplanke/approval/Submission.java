package org.leitplanke.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Under which circumstances the text was last submitted: where to, by which catalogue, with which fingerprint. */
@Embeddable
class Submission {

    private int risk;

    @Column(name = "channel_name")
    private String channelName;

    @Column(name = "department_id")
    private String departmentId;

    private String catalogue;

    private String fingerprint;

    private int round;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    /** The text goes on its way, again if it was changed. */
    void again(Route route, String newFingerprint, Instant now) {
        risk = route.risk();
        channelName = route.channelName();
        departmentId = route.department().value();
        catalogue = route.catalogue();
        fingerprint = newFingerprint;
        round++;
        submittedAt = submittedAt == null ? now : submittedAt;
    }

    String catalogue() {
        return catalogue;
    }

    String fingerprint() {
        return fingerprint;
    }

    int round() {
        return round;
    }
}
