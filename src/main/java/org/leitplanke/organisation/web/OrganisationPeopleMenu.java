package org.leitplanke.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.identity.Permission;
import org.leitplanke.platform.MenuEntry;

/** Where the administrator finds people. */
@ApplicationScoped
class OrganisationPeopleMenu implements MenuEntry {

    @Override
    public Group group() {
        return Group.RUN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return "organisation.people.menu";
    }

    @Override
    public String link() {
        return "/organisation/people.xhtml";
    }

    @Override
    public String permission() {
        return Permission.ORGANISATION_IMPORT.name();
    }
}
