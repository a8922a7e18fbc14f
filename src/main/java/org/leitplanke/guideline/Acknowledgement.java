package org.leitplanke.guideline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;

/** Recorded confirmation of having read a version: no consent, no change of contract. One per person and level. */
@Entity
@Table(name = "acknowledgement")
class Acknowledgement {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "guideline_id")
    private String guidelineId;

    @Column(name = "version_id")
    private String versionId;

    @Column(name = "version_number")
    private int versionNumber;

    @Column(name = "level_no")
    private int level;

    @Column(name = "fingerprint")
    private String fingerprint;

    /** Word for word what she confirmed. */
    @Column(name = "statement")
    private String statement;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    protected Acknowledgement() {} // for JPA

    Acknowledgement(Guideline guideline, GuidelineVersion read, VersionText text, PersonId person, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.person = person;
        this.guidelineId = guideline.id().value();
        this.versionId = read.id().value();
        this.versionNumber = read.number();
        this.level = read.level();
        this.fingerprint = read.review().fingerprint();
        this.statement = text.statement();
        this.language = text.language();
        this.acknowledgedAt = now;
    }

    String guideline() {
        return guidelineId;
    }

    int level() {
        return level;
    }

    GuidelineEvent.GuidelineAcknowledged event() {
        return new GuidelineEvent.GuidelineAcknowledged(
                new GuidelineId(guidelineId), versionNumber, level, person, acknowledgedAt);
    }

    /** What she keeps as proof. */
    Receipt receipt() {
        return new Receipt(id, versionId, versionNumber, level, fingerprint, statement, language, acknowledgedAt);
    }
}
