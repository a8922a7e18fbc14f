package org.leitplanke.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.identity.Permission;
import org.leitplanke.platform.MenuEntry;

/** The administrator's way to the accounts. */
@ApplicationScoped
class AccountsMenu implements MenuEntry {

    @Override
    public Group group() {
        return Group.RUN;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String label() {
        return "identity.accounts.title";
    }

    @Override
    public String link() {
        return "/identity/accounts.xhtml";
    }

    @Override
    public String permission() {
        return Permission.ACCOUNT_MANAGE.name();
    }
}
