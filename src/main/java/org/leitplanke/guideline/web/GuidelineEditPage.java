package org.leitplanke.guideline.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.leitplanke.guideline.Draft;
import org.leitplanke.guideline.DraftDetail;
import org.leitplanke.guideline.GuidelineDrafting;
import org.leitplanke.guideline.GuidelineId;
import org.leitplanke.guideline.GuidelineWorkQueries;
import org.leitplanke.guideline.StarterGuidelines;
import org.leitplanke.guideline.VersionId;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.Markdown;
import org.leitplanke.platform.web.EditedByMany;
import org.leitplanke.platform.web.Notices;

/** /guideline/edit.xhtml */
@Named
@ViewScoped
public class GuidelineEditPage implements EditedByMany, Serializable {

    private static final String REVIEW = "/guideline/review.xhtml?faces-redirect=true&version=";

    @Inject
    GuidelineDrafting drafting;

    @Inject
    GuidelineWorkQueries work;

    @Inject
    StarterGuidelines starter;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Inject
    Notices notices;

    private String id;
    private DraftDetail open;
    private GuidelineForm form;
    private List<DepartmentRow> departments;
    private List<StarterGuidelines.Pattern> patterns = List.of();
    private boolean preview;
    private long revision;
    private String reason;

    @Override
    public void load() {
        departments = organisation.departments();
        if (id == null) {
            patterns = starter.offered(actor.get().language());
            form = new GuidelineForm(Draft.blank(days.today()));
            return;
        }
        open = work.toEdit(new GuidelineId(id)).orElse(null);
        form = open == null ? null : new GuidelineForm(open.draft());
        revision = open == null ? 0 : open.revision();
    }

    public String save() {
        if (id == null) {
            return again(drafting.start(form.draft()));
        }
        drafting.save(new VersionId(open.version()), revision, form.draft());
        return again(new GuidelineId(id));
    }

    public String submit() {
        if (id == null) {
            var version = drafting.startAndSubmit(form.draft());
            notices.say("guideline.edit.submitted");
            return REVIEW + version;
        }
        drafting.submit(new VersionId(open.version()), revision, form.draft());
        notices.say("guideline.edit.submitted");
        return REVIEW + open.version();
    }

    public void show() {
        preview = true;
    }

    public String begin() {
        drafting.startNext(new GuidelineId(id));
        return again(new GuidelineId(id));
    }

    public String takeOver(String code) {
        return again(starter.takeOver(code));
    }

    public String takeBack() {
        drafting.takeBack(new VersionId(open.version()));
        return "/guideline/edit.xhtml?faces-redirect=true&id=" + id;
    }

    public String discard() {
        drafting.discard(new VersionId(open.version()), reason);
        notices.say("guideline.edit.discarded");
        return "/guideline/list.xhtml?faces-redirect=true";
    }

    private String again(GuidelineId guideline) {
        notices.say("guideline.edit.saved");
        return "/guideline/edit.xhtml?faces-redirect=true&id=" + guideline;
    }

    public String getPreviewGerman() {
        return preview ? Markdown.toHtml(form.getGerman().getBody()) : "";
    }

    public String getPreviewEnglish() {
        return preview ? Markdown.toHtml(form.getEnglish().getBody()) : "";
    }

    public boolean isWritable() {
        return form != null && (open == null || open.draft() != null && !isInReview());
    }

    public boolean isInReview() {
        return open != null && open.state() == org.leitplanke.guideline.VersionState.IN_REVIEW;
    }

    public boolean isFirst() {
        return open == null || open.number() == 1;
    }

    @Override
    public LastChange getLastChange() {
        return open == null ? null : drafting.lastChange(new VersionId(open.version()));
    }

    /** The state of the draft that is being changed; the form carries it. */
    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }

    public DraftDetail getOpen() {
        return open;
    }

    public GuidelineForm getForm() {
        return form;
    }

    public List<DepartmentRow> getDepartments() {
        return departments;
    }

    public List<StarterGuidelines.Pattern> getPatterns() {
        return patterns;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
