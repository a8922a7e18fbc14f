package org.leitplanke.approval.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leitplanke.approval.Answer;
import org.leitplanke.approval.ApprovalQueries;
import org.leitplanke.approval.Catalogue;
import org.leitplanke.approval.CatalogueQueries;
import org.leitplanke.approval.Remaining;
import org.leitplanke.approval.RequestDetail;
import org.leitplanke.approval.RequestReview;
import org.leitplanke.approval.Ruling;
import org.leitplanke.approval.StepRow;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;
import org.leitplanke.platform.web.Notices;

/** /approval/review.xhtml: everything for one decision on one screen. */
@Named
@ViewScoped
public class ApprovalReviewPage implements Serializable {

    private static final String QUEUE = "/approval/queue.xhtml?faces-redirect=true";

    @Inject
    ApprovalQueries approvals;

    @Inject
    RequestReview review;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    CurrentActor actor;

    @Inject
    Notices notices;

    private String id;
    private String seen;
    private RequestDetail detail;
    private ReviewForm form;
    private String remark;

    public void load() {
        detail = approvals.detail(id);
        seen = detail.head().fingerprint();
        if (form == null) {
            form = new ReviewForm(catalogue.demands(), actor.get().language());
        }
        if (isDeciding()) {
            form.ask(detail.itemsOf(getStep()), actor.get().language());
        }
    }

    public String approve() {
        var demanded = form.chosen();
        var ruling = demanded.isEmpty()
                ? Ruling.approve(form.answers(), form.getWords())
                : Ruling.withConditions(form.answers(), demanded, form.getWords());
        review.decide(id, getStep().id(), seen, ruling);
        notices.say("approval.review.decided." + ruling.verdict(), title());
        return QUEUE;
    }

    public String reject() {
        review.decide(id, getStep().id(), seen, Ruling.reject(form.answers(), form.getReason(), form.getWords()));
        notices.say("approval.review.decided.REJECTED", title());
        return QUEUE;
    }

    public String ask() {
        review.ask(id, getStep().id(), seen, form.getWords());
        notices.say("approval.review.asked", title());
        return QUEUE;
    }

    public String sendBack(String conditionId) {
        review.sendBack(id, conditionId, remark);
        notices.say("approval.review.sentBack");
        return "/approval/review.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether the person acting may decide the step that is open. */
    public boolean isDeciding() {
        return getStep() != null;
    }

    public StepRow getStep() {
        return detail.desk().decides();
    }

    public Words getLeft() {
        return detail.left() == null ? null : Remaining.words(detail.left());
    }

    public Tone getTone() {
        return Remaining.tone(detail.left());
    }

    /** Reasons for rejection in the reader's language, by what is shown. */
    public Map<String, String> getReasons() {
        var language = actor.get().language();
        return catalogue.reasons().stream()
                .collect(Collectors.toMap(
                        reason -> reason.text().in(language),
                        Catalogue.Reason::code,
                        (first, second) -> first,
                        java.util.LinkedHashMap::new));
    }

    public List<Answer> getAnswers() {
        return List.of(Answer.values());
    }

    private String title() {
        return detail.head().post().title();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public RequestDetail getDetail() {
        return detail;
    }

    public ReviewForm getForm() {
        return form;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
