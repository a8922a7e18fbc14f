package org.leitplanke.guideline.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leitplanke.guideline.Audience;
import org.leitplanke.guideline.ChangeKind;
import org.leitplanke.guideline.Draft;
import org.leitplanke.guideline.Wording;
import org.leitplanke.platform.Language;

/** What an author types. */
public class GuidelineForm implements Serializable {

    private final WordingForm german;
    private final WordingForm english;
    private ChangeKind changeKind;
    private Audience.Kind audience;
    private List<String> departments;
    private int dueDays;
    private int minutes;
    private LocalDate effectiveFrom;
    private LocalDate reviewBy;
    private final CoDeterminationForm coDetermination;

    GuidelineForm(Draft draft) {
        german = new WordingForm(draft.texts().get(Language.DE));
        english = new WordingForm(draft.texts().get(Language.EN));
        changeKind = draft.changeKind();
        audience = draft.audience().kind();
        departments = new ArrayList<>(draft.audience().departments());
        dueDays = draft.dueDays();
        minutes = draft.minutes();
        effectiveFrom = draft.effectiveFrom();
        reviewBy = draft.reviewBy();
        coDetermination = new CoDeterminationForm(draft.coDetermination());
    }

    Draft draft() {
        return new Draft(
                Map.of(Language.DE, german.wording(), Language.EN, english.wording()),
                changeKind,
                coDetermination.standing(),
                audience == Audience.Kind.DEPARTMENTS
                        ? Audience.departments(departments)
                        : new Audience(audience, null),
                dueDays,
                minutes,
                effectiveFrom,
                reviewBy);
    }

    public WordingForm getGerman() {
        return german;
    }

    public WordingForm getEnglish() {
        return english;
    }

    public CoDeterminationForm getCoDetermination() {
        return coDetermination;
    }

    public ChangeKind getChangeKind() {
        return changeKind;
    }

    public void setChangeKind(ChangeKind changeKind) {
        this.changeKind = changeKind;
    }

    public Audience.Kind getAudience() {
        return audience;
    }

    public void setAudience(Audience.Kind audience) {
        this.audience = audience;
    }

    public List<String> getDepartments() {
        return departments;
    }

    public void setDepartments(List<String> departments) {
        this.departments = departments;
    }

    public int getDueDays() {
        return dueDays;
    }

    public void setDueDays(int dueDays) {
        this.dueDays = dueDays;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public LocalDate getReviewBy() {
        return reviewBy;
    }

    public void setReviewBy(LocalDate reviewBy) {
        this.reviewBy = reviewBy;
    }

    /** The text in one language. */
    public static class WordingForm implements Serializable {

        private String title;
        private String summary;
        private String body;
        private String whatsNew;

        WordingForm(Wording wording) {
            if (wording != null) {
                title = wording.title();
                summary = wording.summary();
                body = wording.body();
                whatsNew = wording.whatsNew();
            }
        }

        Wording wording() {
            return new Wording(title, summary, body, whatsNew);
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public String getSummary() {
            return summary;
        }

        public void setSummary(String summary) {
            this.summary = summary;
        }

        public String getBody() {
            return body;
        }

        public void setBody(String body) {
            this.body = body;
        }

        public String getWhatsNew() {
            return whatsNew;
        }

        public void setWhatsNew(String whatsNew) {
            this.whatsNew = whatsNew;
        }
    }
}
