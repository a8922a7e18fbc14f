package org.leitplanke.responsibility.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.web.Notices;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.RolePortrait;
import org.leitplanke.responsibility.RoleProposal;
import org.leitplanke.responsibility.RoleQueries;
import org.leitplanke.responsibility.RoleShaping;

/** What does this role ask for, on this day, and what is it to ask for? */
@Named
@ViewScoped
public class ResponsibilityRolePage implements Serializable {

    @Inject
    transient RoleQueries queries;

    @Inject
    transient RoleShaping shaping;

    @Inject
    transient Notices notices;

    @Inject
    transient CurrentActor actor;

    private String code;
    private String day;
    private LocalDate asked;
    private RolePortrait portrait;
    private List<RoleQueries.Edition> history = List.of();
    private RoleProposal proposal;
    private long revision;
    private String reason;

    public void load() {
        var role = new RoleCode(code == null ? "" : code);
        asked = dayOf(day);
        portrait = queries.portrait(role, asked);
        history = queries.history(role);
        if (actor.get().has(PortalRole.MANAGEMENT)) {
            proposal = queries.proposal(role).orElse(null);
            revision = proposal == null ? 0 : proposal.revision();
        }
    }

    public String confirm() {
        shaping.confirm(new RoleCode(code), revision);
        return said("confirmed");
    }

    public String giveBack() {
        shaping.giveBack(new RoleCode(code), revision, reason);
        return said("givenBack");
    }

    private String said(String what) {
        notices.say("responsibility.roles." + what, portrait.role().name());
        return "/responsibility/role.xhtml?faces-redirect=true&code=" + code;
    }

    public RolePortrait getPortrait() {
        return portrait;
    }

    public List<RoleQueries.Edition> getHistory() {
        return history;
    }

    public RoleProposal getProposal() {
        return proposal;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The day that is looked at; null for today. */
    public LocalDate getAsked() {
        return asked;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    /** What is no day is today. */
    private static LocalDate dayOf(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The state that was read; the forms carry it. */
    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
