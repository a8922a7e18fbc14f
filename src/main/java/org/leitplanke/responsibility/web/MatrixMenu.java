package org.leitplanke.responsibility.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.identity.Permission;
import org.leitplanke.platform.MenuEntry;

/** Where those who steer see all responsibilities at once; everybody else comes here from the directory. */
@ApplicationScoped
class MatrixMenu implements MenuEntry {

    @Override
    public Group group() {
        return Group.STEER;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public String label() {
        return "responsibility.matrix.menu";
    }

    @Override
    public String link() {
        return "/responsibility/matrix.xhtml";
    }

    @Override
    public String permission() {
        return Permission.DEPARTMENT_PAGE_SEE.name();
    }
}
