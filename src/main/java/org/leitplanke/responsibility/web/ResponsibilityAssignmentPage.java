package org.leitplanke.responsibility.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.leitplanke.platform.web.Notices;
import org.leitplanke.responsibility.Assigning;
import org.leitplanke.responsibility.AssignmentChanging;
import org.leitplanke.responsibility.AssignmentDetail;
import org.leitplanke.responsibility.AssignmentQueries;
import org.leitplanke.responsibility.OwnRoles;
import org.leitplanke.responsibility.Reconfirming;
import org.leitplanke.responsibility.Volunteering;

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
    transient AssignmentChanging changing;

    @Inject
    transient Volunteering volunteering;

    @Inject
    transient Reconfirming reconfirming;

    @Inject
    transient Notices notices;

    private String id;
    private String remark;
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

    /** The head agrees to the working time of a voluntary role. */
    public String consent() {
        volunteering.consent(id);
        return said("CONSENT");
    }

    /** What has been reserved for too long is taken back. */
    public String withdraw() {
        changing.withdraw(id, remark);
        return said("WITHDRAW");
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
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

    public String confirmAgain() {
        reconfirming.confirm(id);
        return said("CONFIRM_AGAIN");
    }

    public String putOff() {
        reconfirming.putOff(id);
        return said("PUT_OFF");
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
