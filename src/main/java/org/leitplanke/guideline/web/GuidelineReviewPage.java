package org.leitplanke.guideline.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.leitplanke.guideline.ChangeKind;
import org.leitplanke.guideline.DraftDetail;
import org.leitplanke.guideline.GuidelineReview;
import org.leitplanke.guideline.GuidelineWorkQueries;
import org.leitplanke.guideline.ReachQueries;
import org.leitplanke.guideline.VersionId;
import org.leitplanke.guideline.VersionState;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.web.Notices;

/** /guideline/review.xhtml */
@Named
@ViewScoped
public class GuidelineReviewPage implements Serializable {

    @Inject
    GuidelineWorkQueries work;

    @Inject
    GuidelineReview review;

    @Inject
    ReachQueries reach;

    @Inject
    OrganisationQueries organisation;

    @Inject
    Notices notices;

    private String version;
    private DraftDetail detail;
    private int people;
    private String departments;
    private String reason;
    private CoDeterminationForm coDetermination;

    public void load() {
        detail = work.version(new VersionId(version));
        people = reach.peopleReachedBy(new VersionId(version));
        departments = organisation.departments().stream()
                .filter(row -> detail.draft()
                        .audience()
                        .departments()
                        .contains(row.id().value()))
                .map(DepartmentRow::name)
                .collect(Collectors.joining(", "));
        coDetermination = new CoDeterminationForm(detail.draft().coDetermination());
    }

    public String release() {
        review.release(new VersionId(version), detail.round(), detail.fingerprint());
        notices.say("guideline.review.released", detail.title());
        return "/guideline/read.xhtml?faces-redirect=true&newest=true&id=" + detail.guideline();
    }

    public String giveBack() {
        review.giveBack(new VersionId(version), detail.round(), detail.fingerprint(), reason);
        notices.say("guideline.review.returned", detail.title());
        return "/guideline/list.xhtml?faces-redirect=true";
    }

    public String settle() {
        review.recordCoDetermination(new VersionId(version), coDetermination.standing());
        notices.say("guideline.review.settled");
        return "/guideline/review.xhtml?faces-redirect=true&version=" + version;
    }

    /** Waits for a decision, and the person who looks may take it. */
    public boolean isMine() {
        return isWaiting() && !detail.mine();
    }

    public boolean isWaiting() {
        return detail.state() == VersionState.IN_REVIEW;
    }

    public boolean isOpen() {
        return isWaiting() || detail.state() == VersionState.DRAFT || detail.state() == VersionState.RETURNED;
    }

    /** Those concerned take note again. */
    public boolean isAsking() {
        return detail.draft().changeKind() == ChangeKind.SUBSTANTIVE;
    }

    public DraftDetail getDetail() {
        return detail;
    }

    public String getDepartments() {
        return departments;
    }

    public int getPeople() {
        return people;
    }

    public CoDeterminationForm getCoDetermination() {
        return coDetermination;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
