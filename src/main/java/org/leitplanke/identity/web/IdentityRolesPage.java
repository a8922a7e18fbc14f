package org.leitplanke.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.identity.AccountKeeping;
import org.leitplanke.identity.AccountRow;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.web.EditedByMany;
import org.leitplanke.platform.web.Notices;

/** /identity/roles.xhtml: the access roles of somebody else's account. */
@Named
@ViewScoped
public class IdentityRolesPage implements EditedByMany, Serializable {

    @Inject
    AccountKeeping accounts;

    @Inject
    Notices notices;

    private String id;
    private AccountRow account;
    private String read;
    private List<PortalRole> roles = List.of();

    @Override
    public void load() {
        account = accounts.account(id);
        roles = account.roles();
        read = words(roles);
    }

    public String save() {
        accounts.grant(id, roles(read), Set.copyOf(roles));
        notices.say("identity.roles.saved", account.loginName());
        return "/identity/accounts.xhtml?faces-redirect=true";
    }

    private static String words(List<PortalRole> some) {
        return some.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static Set<PortalRole> roles(String words) {
        return Arrays.stream(PortalRole.values())
                .filter(role -> words != null && List.of(words.split(" ")).contains(role.name()))
                .collect(Collectors.toSet());
    }

    @Override
    public LastChange getLastChange() {
        return accounts.lastChange(id);
    }

    /** The access roles that are being replaced; the form carries them. */
    public String getRead() {
        return read;
    }

    public void setRead(String read) {
        this.read = read;
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
