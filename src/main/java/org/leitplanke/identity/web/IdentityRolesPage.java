package org.leitplanke.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.leitplanke.identity.AccountKeeping;
import org.leitplanke.identity.AccountRow;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.web.Notices;

/** /identity/roles.xhtml: the access roles of somebody else's account. */
@Named
@ViewScoped
public class IdentityRolesPage implements Serializable {

    @Inject
    AccountKeeping accounts;

    @Inject
    Notices notices;

    private String id;
    private AccountRow account;
    private List<PortalRole> roles = List.of();

    public void load() {
        account = accounts.account(id);
        roles = account.roles();
    }

    public String save() {
        accounts.grant(id, Set.copyOf(roles));
        notices.say("identity.roles.saved", account.loginName());
        return "/identity/accounts.xhtml?faces-redirect=true";
    }

    /** What can be granted; the others follow from the organisation. */
    public List<PortalRole> getGrantable() {
        return Arrays.stream(PortalRole.values()).filter(PortalRole::isGranted).toList();
    }

    public AccountRow getAccount() {
        return account;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<PortalRole> getRoles() {
        return roles;
    }

    public void setRoles(List<PortalRole> roles) {
        this.roles = roles;
    }
}
