package org.leitplanke.responsibility.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.web.Notices;
import org.leitplanke.responsibility.Exempting;
import org.leitplanke.responsibility.ExemptionQueries;
import org.leitplanke.responsibility.ExemptionQueries.Row;
import org.leitplanke.responsibility.ExemptionState;

/** Which roles are held beside each other although they do not go together, and who has to decide about that? */
@Named
@ViewScoped
public class ResponsibilityExemptionsPage implements Serializable {

    @Inject
    transient ExemptionQueries queries;

    @Inject
    transient Exempting exempting;

    @Inject
    transient Notices notices;

    private String id;
    private String remark;
    private List<Row> rows = List.of();
    private Row chosen;

    public void load() {
        rows = queries.exemptions();
        if (id != null) {
            chosen = rows.stream()
                    .filter(row -> row.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Missing("role_exemption", id));
        }
    }

    public String approve() {
        exempting.approve(id);
        return said("APPROVE");
    }

    public String refuse() {
        exempting.refuse(id, remark);
        return said("REFUSE");
    }

    /** Ends one that is in force. */
    public String end(String exemption) {
        exempting.end(exemption);
        return said("END");
    }

    public long getInForce() {
        return rows.stream()
                .filter(row -> row.state() == ExemptionState.IN_FORCE)
                .count();
    }

    public List<Row> getRows() {
        return rows;
    }

    public Row getChosen() {
        return chosen;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    private String said(String what) {
        notices.say("responsibility.exemptions.done." + what);
        return "/responsibility/exemptions.xhtml?faces-redirect=true";
    }
}
