package org.leitplanke.responsibility.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.leitplanke.platform.web.Notices;
import org.leitplanke.responsibility.Assigning;
import org.leitplanke.responsibility.AssignmentDetail;
import org.leitplanke.responsibility.AssignmentQueries;
import org.leitplanke.responsibility.OwnRoles;

/** One assignment: what it means, what is missing, and the answer of whoever is asked. */
@Named
@ViewScoped
public class ResponsibilityAssignmentPage implements Serializable {

    @Inject
    transient AssignmentQueries queries;

    @Inject
    transient OwnRoles own;

    @Inject
    transient Assigning assigning;

    @Inject
    transient Notices notices;

    private String id;
    private AssignmentDetail detail;

    public void load() {
        detail = queries.detail(id);
    }

    public String accept() {
        own.accept(id);
        return said("ACCEPT");
    }

    public String refuse() {
        own.refuse(id);
        return said("REFUSE");
    }

    public String giveUp() {
        own.giveUp(id);
        return said("GIVE_UP");
    }

    public String end() {
        assigning.end(id);
        return said("END");
    }

    public String remind() {
        assigning.remind(id);
        return said("REMIND");
    }

    public String keep() {
        assigning.keep(id);
        return said("KEEP");
    }

    public String confirm() {
        assigning.confirm(id);
        return said("CONFIRM");
    }

    public AssignmentDetail getDetail() {
        return detail;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private String said(String what) {
        notices.say("responsibility.done." + what);
        return "/responsibility/assignment.xhtml?faces-redirect=true&id=" + id;
    }
}
