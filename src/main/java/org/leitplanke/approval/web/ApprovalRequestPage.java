package org.leitplanke.approval.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.leitplanke.approval.ApprovalQueries;
import org.leitplanke.approval.Post;
import org.leitplanke.approval.Publication;
import org.leitplanke.approval.RequestDetail;
import org.leitplanke.approval.RequestState;
import org.leitplanke.approval.RequestWord;
import org.leitplanke.approval.RequestWriting;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.web.EditedByMany;
import org.leitplanke.platform.web.Notices;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.PlaceRow;
import org.leitplanke.responsibility.Roles;

/** /approval/request.xhtml: the draft to write, then the way of the request, its conditions and its publication. */
@Named
@ViewScoped
public class ApprovalRequestPage implements EditedByMany, Serializable {

    @Inject
    ApprovalQueries approvals;

    @Inject
    RequestWriting writing;

    @Inject
    Publication publication;

    @Inject
    EffectQueries effects;

    @Inject
    CurrentActor actor;

    @Inject
    Notices notices;

    private String id;
    private RequestDetail detail;
    private PostForm form;
    private String seen;
    private List<PlaceRow> channels = List.of();
    private String answer;
    private String condition;
    private String proof;
    private String link;

    @Override
    public void load() {
        detail = approvals.detail(id);
        form = new PostForm(detail.head().post());
        seen = detail.head().post().fingerprint();
        if (isWritable()) {
            channels = ownFirst();
        }
    }

    public String save() {
        writing.save(id, seen, form.post());
        notices.say("approval.request.saved");
        return here();
    }

    public String submit() {
        writing.submit(id, seen, form.post());
        notices.say("approval.request.submitted");
        return here();
    }

    public String withdraw() {
        writing.withdraw(id);
        notices.say("approval.request.withdrawn");
        return "/approval/mine.xhtml?faces-redirect=true";
    }

    public String answerInquiry() {
        writing.answer(id, answer, form.post());
        notices.say("approval.request.answered");
        return here();
    }

    public String fulfil() {
        writing.fulfil(id, condition, proof);
        notices.say("approval.request.fulfilled");
        return here();
    }

    public String publish() {
        publication.prove(id, link);
        notices.say("approval.request.published");
        return here();
    }

    /** Channels for which the author role is in effect stand first. */
    private List<PlaceRow> ownFirst() {
        var all = effects.channels();
        var own = effects.placesWhere(actor.get().person(), Roles.AUTHOR).stream()
                .map(PlaceRow::place)
                .toList();
        var sorted = new ArrayList<PlaceRow>();
        all.stream().filter(row -> own.contains(row.place())).forEach(sorted::add);
        all.stream().filter(row -> !own.contains(row.place())).forEach(sorted::add);
        return sorted;
    }

    private String here() {
        return "/approval/request.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether the post can be typed: as a draft, or while a question waits for an answer. */
    public boolean isWritable() {
        return detail.mine() && (isDraft() || detail.openInquiry().isPresent());
    }

    public boolean isDraft() {
        return detail.head().state() == RequestState.DRAFT;
    }

    /** Conditions that still have to be met. */
    public List<RequestDetail.ConditionRow> getOpenConditions() {
        return detail.conditions().stream()
                .filter(RequestDetail.ConditionRow::isOpen)
                .toList();
    }

    public boolean isFulfilling() {
        var state = detail.head().state();
        return detail.mine()
                && (state == RequestState.APPROVED || state == RequestState.PUBLISHED)
                && detail.word() != RequestWord.LAPSED
                && !getOpenConditions().isEmpty();
    }

    public boolean isWithdrawable() {
        return detail.mine() && (isDraft() || detail.head().state() == RequestState.IN_REVIEW);
    }

    public String getQuestion() {
        return detail.openInquiry().map(RequestDetail.InquiryRow::question).orElse("");
    }

    public String getAsker() {
        return detail.openInquiry().map(row -> detail.nameOf(row.askedBy())).orElse("");
    }

    public Post.Shown[] getShown() {
        return Post.Shown.values();
    }

    public Post.Basis[] getBases() {
        return Post.Basis.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public RequestDetail getDetail() {
        return detail;
    }

    @Override
    public LastChange getLastChange() {
        return writing.lastChange(id);
    }

    /** Fingerprint of the post that is being changed; the form carries it. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public PostForm getForm() {
        return form;
    }

    public List<PlaceRow> getChannels() {
        return channels;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
