package org.leitplanke.responsibility.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.web.EditedByMany;
import org.leitplanke.platform.web.Notices;
import org.leitplanke.platform.web.Say;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.RoleDraft;
import org.leitplanke.responsibility.RoleOutlook;
import org.leitplanke.responsibility.RolePortrait;
import org.leitplanke.responsibility.RoleQueries;
import org.leitplanke.responsibility.RoleRow;
import org.leitplanke.responsibility.RoleShaping;

/** What is this role to ask for, from when on, and whom does that touch? */
@Named
@ViewScoped
public class ResponsibilityRoleEditPage implements EditedByMany, Serializable {

    @Inject
    transient RoleQueries queries;

    @Inject
    transient RoleShaping shaping;

    @Inject
    transient Notices notices;

    private String code;
    private List<RoleRow> roles = List.of();
    private List<RolePortrait.Need> askable = List.of();
    private RoleForm form;
    private RoleDraft draft;
    private RoleOutlook outlook;
    private long revision;

    /** The fields for each other role stand on the page before it knows which role it is about. */
    @PostConstruct
    void prepare() {
        roles = queries.portraits().stream().map(RolePortrait::role).toList();
        askable = queries.askable();
        form = new RoleForm(
                roles.stream().map(role -> role.code().value()).toList(),
                getAccessRoles().stream().map(Enum::name).toList());
    }

    @Override
    public void load() {
        draft = queries.toEdit(role());
        outlook = queries.outlook(role()).orElse(null);
        form.read(draft, Say.language());
        revision = draft.revision();
    }

    public String save() {
        shaping.save(role(), revision, form.content(), form.getFrom(), form.getReason());
        notices.say("responsibility.roleEdit.saved");
        return "/responsibility/role-edit.xhtml?faces-redirect=true&code=" + code;
    }

    public String propose() {
        shaping.propose(role(), revision, form.content(), form.getFrom(), form.getReason());
        return said("proposed");
    }

    public String takeBack() {
        shaping.takeBack(role());
        return "/responsibility/role-edit.xhtml?faces-redirect=true&code=" + code;
    }

    public String discard() {
        shaping.discard(role());
        return said("discarded");
    }

    private String said(String what) {
        notices.say("responsibility.roleEdit." + what);
        return "/responsibility/role.xhtml?faces-redirect=true&code=" + code;
    }

    private RoleCode role() {
        return new RoleCode(code == null ? "" : code);
    }

    @Override
    public LastChange getLastChange() {
        return shaping.lastChange(role());
    }

    public RoleDraft getDraft() {
        return draft;
    }

    public RoleOutlook getOutlook() {
        return outlook;
    }

    public RoleForm getForm() {
        return form;
    }

    public List<RoleRow> getRoles() {
        return roles;
    }

    public List<RolePortrait.Need> getAskable() {
        return askable;
    }

    /** A condition as a value of a tick box. */
    public String key(RolePortrait.Need need) {
        return RoleForm.key(need.condition());
    }

    public DepartmentType[] getTypes() {
        return DepartmentType.values();
    }

    /** The access roles of the portal that are granted, and so can stand in the way. */
    public List<PortalRole> getAccessRoles() {
        return Arrays.stream(PortalRole.values()).filter(PortalRole::isGranted).toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The state of the draft that is being changed; the form carries it. */
    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }
}
