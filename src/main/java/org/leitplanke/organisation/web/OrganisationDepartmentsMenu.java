package org.leitplanke.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.identity.Permission;
import org.leitplanke.platform.MenuEntry;

/** Where everybody sees departments and their heads. */
@ApplicationScoped
class OrganisationDepartmentsMenu implements MenuEntry {

    @Override
    public Group group() {
        return Group.WORK;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String label() {
        return "organisation.departments.menu";
    }

    @Override
    public String link() {
        return "/organisation/departments.xhtml";
    }

    @Override
    public String permission() {
        return Permission.ORGANISATION_SEE.name();
    }
}
