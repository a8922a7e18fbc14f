package org.leitplanke.guideline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.leitplanke.platform.Language;

/** Under which terms a version is to hold: for whom, from when, what the works council says. */
@Embeddable
class Terms {

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    private ChangeKind changeKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "codetermination")
    private CoDetermination.State coDetermination;

    @Column(name = "codetermination_note")
    private String coDeterminationNote;

    @Column(name = "codetermination_day")
    private LocalDate coDeterminationDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience_kind")
    private Audience.Kind audienceKind;

    @Column(name = "due_days")
    private int dueDays;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    protected Terms() {} // for JPA

    Terms(boolean first, Draft content) {
        changeKind = first ? ChangeKind.SUBSTANTIVE : content.changeKind();
        audienceKind = content.audience().kind();
        dueDays = content.dueDays();
        minutes = content.minutes();
        effectiveFrom = content.effectiveFrom();
        reviewBy = content.reviewBy();
        settle(content.coDetermination());
    }

    void settle(CoDetermination standing) {
        coDetermination = standing.state();
        coDeterminationNote = standing.note();
        coDeterminationDay = standing.day();
    }

    /** A day that has passed while others decided moves; nothing binds backwards. */
    void bindNotBefore(LocalDate day) {
        effectiveFrom = effectiveFrom.isBefore(day) ? day : effectiveFrom;
    }

    /** The whole draft, with the text and the departments that belong to it. */
    Draft with(Map<Language, Wording> texts, Set<String> departments) {
        return new Draft(
                texts,
                changeKind,
                coDetermination(),
                new Audience(audienceKind, departments),
                dueDays,
                minutes,
                effectiveFrom,
                reviewBy);
    }

    ChangeKind changeKind() {
        return changeKind;
    }

    CoDetermination coDetermination() {
        return new CoDetermination(coDetermination, coDeterminationNote, coDeterminationDay);
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }
}
