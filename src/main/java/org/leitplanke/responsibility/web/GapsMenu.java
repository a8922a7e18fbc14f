package org.leitplanke.responsibility.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.identity.Permission;
import org.leitplanke.platform.MenuEntry;

/** Where the lead finds what is not looked after in the whole company. */
@ApplicationScoped
class GapsMenu implements MenuEntry {

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
        return "responsibility.gaps.menu";
    }

    @Override
    public String link() {
        return "/responsibility/gaps.xhtml";
    }

    @Override
    public String permission() {
        return Permission.GAPS_SEE.name();
    }
}
