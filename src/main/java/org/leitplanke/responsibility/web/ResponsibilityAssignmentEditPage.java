package org.leitplanke.responsibility.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.web.EditedByMany;
import org.leitplanke.platform.web.Notices;
import org.leitplanke.responsibility.AssignmentChanging;

/** From when until when should this role hold? */
@Named
@ViewScoped
public class ResponsibilityAssignmentEditPage implements EditedByMany, Serializable {

    @Inject
    transient AssignmentChanging changing;

    @Inject
    transient Notices notices;

    private String id;
    private AssignmentChanging.Term term;
    private long revision;
    private LocalDate from;
    private LocalDate until;

    @Override
    public void load() {
        term = changing.toChange(id);
        revision = term.revision();
        from = term.from();
        until = term.until();
    }

    public String save() {
        changing.change(id, revision, from, until);
        notices.say("responsibility.done.CHANGE");
        return "/responsibility/assignment.xhtml?faces-redirect=true&id=" + id;
    }

    @Override
    public LastChange getLastChange() {
        return changing.lastChange(id);
    }

    public AssignmentChanging.Term getTerm() {
        return term;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The state of the assignment that is being changed; the form carries it. */
    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
