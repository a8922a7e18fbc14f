package org.leitplanke.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.identity.Permission;
import org.leitplanke.platform.MenuEntry;

/** Where the administrator imports departments and people. */
@ApplicationScoped
class OrganisationImportMenu implements MenuEntry {

    @Override
    public Group group() {
        return Group.RUN;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label() {
        return "organisation.import.menu";
    }

    @Override
    public String link() {
        return "/organisation/import.xhtml";
    }

    @Override
    public String permission() {
        return Permission.ORGANISATION_IMPORT.name();
    }
}
