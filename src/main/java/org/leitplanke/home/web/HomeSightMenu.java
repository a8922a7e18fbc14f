package org.leitplanke.home.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.identity.Permission;
import org.leitplanke.platform.MenuEntry;

/** Everybody's way to who sees what about her. */
@ApplicationScoped
class HomeSightMenu implements MenuEntry {

    @Override
    public Group group() {
        return Group.FOR_ME;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String label() {
        return "home.sight.menu";
    }

    @Override
    public String link() {
        return "/home/sight.xhtml";
    }

    @Override
    public String permission() {
        return Permission.SIGHT_SEE.name();
    }
}
