package org.leitplanke.responsibility.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.identity.Permission;
import org.leitplanke.platform.MenuEntry;

/** Where heads find their department; without an id the page opens the first one they lead. */
@ApplicationScoped
class DepartmentMenu implements MenuEntry {

    @Override
    public Group group() {
        return Group.STEER;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return "responsibility.department.menu";
    }

    @Override
    public String link() {
        return "/responsibility/department.xhtml";
    }

    @Override
    public String permission() {
        return Permission.DEPARTMENT_PAGE_SEE.name();
    }
}
