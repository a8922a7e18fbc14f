package org.leitplanke.guideline;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;

/** A numbered text of a guideline. Once submitted it is frozen; once released it never changes again. */
@Entity
@Table(name = "guideline_version")
class GuidelineVersion {

    static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    @Id
    private String id;

    @Version
    private long revision;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "guideline_id")
    private Guideline guideline;

    @Column(name = "version_number")
    private int number;

    /** Counts the substantive versions; an acknowledgement holds for its level. */
    @Column(name = "level_no")
    private int level;

    @Column(name = "level_from")
    private LocalDate levelFrom;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    @Embedded
    private Terms terms;

    @ElementCollection
    @CollectionTable(name = "guideline_audience", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "department_id")
    private Set<String> departments = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "guideline_author", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "person_id")
    private Set<String> authors = new HashSet<>();

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<VersionText> texts = new ArrayList<>();

    @Column(name = "until_day")
    private LocalDate until = OPEN_END;

    @Embedded
    private Review review = new Review();

    @Column(name = "written_by")
    private PersonId writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected GuidelineVersion() {} // for JPA

    GuidelineVersion(Guideline guideline, VersionId id, int number, Draft content, PersonId by, Instant now) {
        this.guideline = guideline;
        this.id = id.value();
        this.number = number;
        rewrite(content, by, now);
    }

    final void rewrite(Draft content, PersonId by, Instant now) {
        content.mustBeStorable();
        stage = stage.to(stage);
        terms = new Terms(number == 1, content);
        concern(content.audience().departments());
        texts.removeIf(text -> !content.texts().containsKey(text.language()));
        content.texts()
                .forEach((language, wording) -> text(language)
                        .ifPresentOrElse(
                                text -> text.rewrite(wording),
                                () -> texts.add(new VersionText(this, language, wording))));
        writtenBy = by;
        writtenAt = now;
        authors.add(by.value());
    }

    /** Whom it concerns; follows the departments, unlike its wording. */
    final void concern(Set<String> wanted) {
        departments.retainAll(wanted);
        departments.addAll(wanted);
    }

    void settle(CoDetermination standing) {
        if (!isOpen()) {
            throw new ChangedMeanwhile();
        }
        terms.settle(standing);
    }

    void submit(LocalDate today, PersonId by, Instant now) {
        content().mustBeComplete(number == 1, today);
        stage = stage.to(Stage.IN_REVIEW);
        review.submitted(computedFingerprint(), by, now);
    }

    void takeBack() {
        stage = stage.to(Stage.DRAFT);
        review.thawed();
    }

    /** The decision must mean exactly what is submitted now, and come from somebody who did not write it. */
    void mustBeDecidedBy(PersonId by, int roundSeen, String fingerprintSeen) {
        mustNotBeWrittenBy(by);
        if (stage != Stage.IN_REVIEW || !review.means(roundSeen, fingerprintSeen)) {
            throw new ChangedMeanwhile();
        }
    }

    void mustNotBeWrittenBy(PersonId by) {
        if (isWrittenBy(by)) {
            throw new AuthorMayNotApprove();
        }
    }

    boolean isWrittenBy(PersonId person) {
        return authors.contains(person.value()) || review.isSubmittedBy(person);
    }

    List<PersonId> authors() {
        return authors.stream().map(PersonId::new).toList();
    }

    void giveBack(String why, PersonId by, Instant now) {
        stage = stage.to(Stage.RETURNED);
        review.thawed();
        review.decided(why, by, now);
    }

    /** Binds from its day on, but never from a day that has already begun without it. */
    void release(Optional<GuidelineVersion> predecessor, LocalDate today, PersonId by, Instant now) {
        if (!terms.coDetermination().isSettled()) {
            throw new NotYetSettled();
        }
        stage = stage.to(Stage.RELEASED);
        terms.bindNotBefore(today);
        predecessor.map(GuidelineVersion::effectiveFrom).ifPresent(terms::bindNotBefore);
        level = predecessor.map(GuidelineVersion::level).orElse(0) + (isSubstantive() ? 1 : 0);
        levelFrom = isSubstantive() ? effectiveFrom() : predecessor.orElseThrow().levelFrom;
        predecessor
                .filter(GuidelineVersion::isReleased)
                .ifPresent(earlier -> earlier.until = effectiveFrom().minusDays(1));
        review.decided(null, by, now);
    }

    void withdraw(String why, LocalDate today, PersonId by, Instant now) {
        stage = stage.to(Stage.WITHDRAWN);
        until = today;
        review.decided(why, by, now);
    }

    VersionState state(LocalDate day) {
        return VersionState.of(stage, effectiveFrom(), until, day);
    }

    String computedFingerprint() {
        return VersionText.fingerprintOf(texts);
    }

    Draft content() {
        return terms.with(
                texts.stream().collect(Collectors.toMap(VersionText::language, VersionText::wording)), departments);
    }

    Optional<VersionText> text(Language language) {
        return texts.stream().filter(text -> text.language() == language).findFirst();
    }

    Wording wording(Language language) {
        return text(language).map(VersionText::wording).orElseThrow(() -> new Missing("guideline text", language));
    }

    boolean isSubstantive() {
        return terms.changeKind() == ChangeKind.SUBSTANTIVE;
    }

    boolean isOpen() {
        return Stage.OPEN.contains(stage);
    }

    boolean isReleased() {
        return stage == Stage.RELEASED;
    }

    /** Released at some time, even if it was withdrawn later. */
    boolean wasReleased() {
        return level > 0;
    }

    VersionId id() {
        return new VersionId(id);
    }

    int number() {
        return number;
    }

    int level() {
        return level;
    }

    long revision() {
        return revision;
    }

    LocalDate effectiveFrom() {
        return terms.effectiveFrom();
    }

    Review review() {
        return review;
    }
}
