package org.leitplanke.guideline;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leitplanke.guideline.GuidelineEvent.CoDeterminationRecorded;
import org.leitplanke.guideline.GuidelineEvent.GuidelineDrafted;
import org.leitplanke.guideline.GuidelineEvent.GuidelineHandedOver;
import org.leitplanke.guideline.GuidelineEvent.GuidelineReleased;
import org.leitplanke.guideline.GuidelineEvent.GuidelineVersionReturned;
import org.leitplanke.guideline.GuidelineEvent.GuidelineVersionSubmitted;
import org.leitplanke.guideline.GuidelineEvent.GuidelineVersionWithdrawn;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;

/** A lasting rule of the house with an owner. Its text lives in versions, of which at most one is in force. */
@Entity
@Table(name = "guideline")
class Guideline {

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "revision")
    private long revision;

    @Column(name = "code")
    private String code;

    @Column(name = "owner_id")
    private PersonId owner;

    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "guideline", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<GuidelineVersion> versions = new ArrayList<>();

    protected Guideline() {} // for JPA

    Guideline(GuidelineId id, String code, PersonId owner) {
        this.id = id.value();
        this.code = code;
        this.owner = owner;
    }

    /** Begins a version with this content. */
    GuidelineDrafted begin(VersionId version, Draft content, PersonId by, Instant now) {
        if (openVersion().isPresent()) {
            throw new OneOpenVersion();
        }
        versions.add(new GuidelineVersion(this, version, versions.size() + 1, content, by, now));
        return drafted(version(version), by, now);
    }

    /** Begins the next version from the text that holds, or is about to. */
    GuidelineDrafted beginNext(VersionId version, PersonId by, LocalDate today, Instant now) {
        if (openVersion().isPresent()) {
            throw new OneOpenVersion();
        }
        var base = newest().orElseThrow(() -> new Missing("guideline", id)).content();
        return begin(version, base.asStartingPoint(today), by, now);
    }

    /** Saves what was typed, unless somebody else saved in between. */
    GuidelineDrafted revise(VersionId id, long revisionSeen, Draft content, PersonId by, Instant now) {
        var version = version(id);
        if (version.revision() != revisionSeen) {
            throw new ChangedMeanwhile();
        }
        version.rewrite(content, by, now);
        return drafted(version, by, now);
    }

    /** Freezes the text and sends it to review. */
    GuidelineVersionSubmitted submit(VersionId id, PersonId by, LocalDate today, Instant now) {
        var version = version(id);
        version.submit(today, by, now);
        changedAt = now;
        return new GuidelineVersionSubmitted(
                id(), version.number(), version.review().fingerprint(), by, now);
    }

    /** The authors want to go on writing before anybody has decided. */
    GuidelineDrafted takeBack(VersionId id, PersonId by, Instant now) {
        version(id).takeBack();
        return drafted(version(id), by, now);
    }

    GuidelineVersionReturned giveBack(
            VersionId id, int round, String fingerprint, String reason, PersonId by, Instant now) {
        var version = version(id);
        version.mustBeDecidedBy(by, round, fingerprint);
        version.giveBack(needed(reason), by, now);
        changedAt = now;
        return new GuidelineVersionReturned(id(), version.number(), reason, by, now);
    }

    CoDeterminationRecorded record(VersionId id, CoDetermination standing, Instant now) {
        var version = version(id);
        version.settle(standing);
        changedAt = now;
        return new CoDeterminationRecorded(id(), version.number(), standing.state(), standing.note(), now);
    }

    /** Brings a version into force from its day on; the one before it ends the day before. */
    GuidelineReleased release(VersionId id, int round, String fingerprint, PersonId by, LocalDate today, Instant now) {
        var version = version(id);
        version.mustBeDecidedBy(by, round, fingerprint);
        version.release(newest(), today, by, now);
        changedAt = now;
        return new GuidelineReleased(
                id(),
                version.number(),
                version.level(),
                version.content().changeKind(),
                fingerprint,
                version.effectiveFrom(),
                by,
                now);
    }

    /** Gives up a draft. */
    GuidelineVersionWithdrawn discard(VersionId id, String reason, PersonId by, LocalDate today, Instant now) {
        var version = version(id);
        if (!version.isOpen()) {
            throw new ChangedMeanwhile();
        }
        return withdraw(version, reason, by, today, now);
    }

    /** The guideline no longer holds after today; nobody decides this about her own text. */
    GuidelineVersionWithdrawn withdrawFromForce(String reason, PersonId by, LocalDate today, Instant now) {
        var version = newest().filter(GuidelineVersion::isReleased).orElseThrow(() -> new Missing("guideline", id));
        version.mustNotBeWrittenBy(by);
        return withdraw(version, reason, by, today, now);
    }

    private GuidelineVersionWithdrawn withdraw(
            GuidelineVersion version, String reason, PersonId by, LocalDate today, Instant now) {
        version.withdraw(needed(reason), today, by, now);
        changedAt = now;
        return new GuidelineVersionWithdrawn(id(), version.number(), reason, by, now);
    }

    /** What somebody confirms to have read; only the newest released text can be taken note of. */
    Acknowledgement acknowledge(VersionId read, String fingerprint, Language language, PersonId by, Instant now) {
        var newest = newest().filter(GuidelineVersion::isReleased).orElseThrow(() -> new Missing("guideline", id));
        if (!newest.id().equals(read) || !newest.review().fingerprint().equals(fingerprint)) {
            throw new SupersededMeanwhile(newest.number());
        }
        var text =
                newest.text(language).orElseThrow(() -> new InvalidInput("language", "guideline.languageIncomplete"));
        return new Acknowledgement(this, newest, text, by, now);
    }

    /** Somebody else looks after it from now on. */
    GuidelineHandedOver passTo(PersonId to, PersonId by, Instant now) {
        var before = owner;
        owner = to;
        changedAt = now;
        return new GuidelineHandedOver(id(), before, to, by, now);
    }

    private GuidelineDrafted drafted(GuidelineVersion version, PersonId by, Instant now) {
        changedAt = now;
        return new GuidelineDrafted(id(), version.number(), by, now);
    }

    private static String needed(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput("reason", "guideline.reasonNeeded");
        }
        return reason.strip();
    }

    GuidelineVersion version(VersionId wanted) {
        return versions.stream()
                .filter(version -> version.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Missing("guideline", wanted));
    }

    Optional<GuidelineVersion> openVersion() {
        return versions.stream().filter(GuidelineVersion::isOpen).findFirst();
    }

    /** The released version that holds last: in force, about to be, or withdrawn since. */
    Optional<GuidelineVersion> newest() {
        return versions.stream().filter(GuidelineVersion::wasReleased).reduce((earlier, later) -> later);
    }

    /** The released version this one follows. */
    Optional<GuidelineVersion> before(GuidelineVersion later) {
        return versions.stream()
                .filter(version -> version.wasReleased() && version.number() < later.number())
                .reduce((one, other) -> other);
    }

    Optional<GuidelineVersion> inForce(LocalDate day) {
        return versions.stream()
                .filter(version -> version.state(day) == VersionState.IN_FORCE)
                .findFirst();
    }

    GuidelineId id() {
        return new GuidelineId(id);
    }

    PersonId owner() {
        return owner;
    }

    String code() {
        return code;
    }
}
