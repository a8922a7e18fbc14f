package org.leitplanke.handover.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.identity.Permission;
import org.leitplanke.platform.MenuEntry;

/** Where heads find who leaves or moves. */
@ApplicationScoped
class HandoverMenu implements MenuEntry {

    @Override
    public Group group() {
        return Group.STEER;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String label() {
        return "handover.menu";
    }

    @Override
    public String link() {
        return "/handover/list.xhtml";
    }

    @Override
    public String permission() {
        return Permission.MATTERS_HAND_OVER.name();
    }
}
