package org.leitplanke.responsibility.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.identity.Permission;
import org.leitplanke.platform.MenuEntry;

/** Where everybody finds who is responsible for what. */
@ApplicationScoped
class ResponsibilityMenu implements MenuEntry {

    @Override
    public Group group() {
        return Group.FOR_ME;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String label() {
        return "responsibility.menu";
    }

    @Override
    public String link() {
        return "/responsibility/directory.xhtml";
    }

    @Override
    public String permission() {
        return Permission.RESPONSIBILITY_SEE.name();
    }
}
