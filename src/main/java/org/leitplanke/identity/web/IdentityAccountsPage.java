package org.leitplanke.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.leitplanke.identity.AccountKeeping;
import org.leitplanke.identity.AccountRow;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.web.Notices;
import org.leitplanke.platform.web.PageNumber;

/** /identity/accounts.xhtml: who may sign in, with which access roles. */
@Named
@ViewScoped
public class IdentityAccountsPage implements Serializable {

    @Inject
    AccountKeeping accounts;

    @Inject
    Notices notices;

    private String search;
    private int page;
    private List<AccountRow> rows;
    private String number;
    private String loginName;
    private List<PortalRole> roles = List.of();
    private String link;

    @PostConstruct
    void begin() {
        rows = List.of();
    }

    public void load() {
        rows = accounts.page(search, page);
    }

    /** Hands out the account; the link is shown once and nowhere kept. */
    public void handOut() {
        link = baseUrl() + "/welcome.xhtml?token=" + accounts.handOut(number, loginName, Set.copyOf(roles));
        number = null;
        loginName = null;
        roles = List.of();
        load();
    }

    public void renew(String accountId) {
        link = baseUrl() + "/welcome.xhtml?token=" + accounts.renewLink(accountId);
    }

    public String close(String accountId) {
        accounts.close(accountId);
        notices.say("identity.accounts.closed");
        return "/identity/accounts.xhtml?faces-redirect=true";
    }

    /** The access roles that can be granted; the others follow from the organisation. */
    public List<PortalRole> getGrantable() {
        return Arrays.stream(PortalRole.values()).filter(PortalRole::isGranted).toList();
    }

    public List<AccountRow> getRows() {
        return rows;
    }

    public String getLink() {
        return link;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = PageNumber.from(page, 0);
    }

    public boolean isMore() {
        return rows.size() == AccountKeeping.PAGE;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getLoginName() {
        return loginName;
    }

    public void setLoginName(String loginName) {
        this.loginName = loginName;
    }

    public List<PortalRole> getRoles() {
        return roles;
    }

    public void setRoles(List<PortalRole> roles) {
        this.roles = roles;
    }

    private static String baseUrl() {
        return ConfigProvider.getConfig()
                .getOptionalValue("leitplanke.base.url", String.class)
                .orElse("http://localhost:8080");
    }
}
