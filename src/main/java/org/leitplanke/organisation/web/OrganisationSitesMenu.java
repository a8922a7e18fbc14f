package org.leitplanke.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.identity.Permission;
import org.leitplanke.platform.MenuEntry;

/** Where the administrator keeps the sites. */
@ApplicationScoped
class OrganisationSitesMenu implements MenuEntry {

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
        return "organisation.sites.menu";
    }

    @Override
    public String link() {
        return "/organisation/sites.xhtml";
    }

    @Override
    public String permission() {
        return Permission.ORGANISATION_IMPORT.name();
    }
}
