package org.leitplanke.guideline.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.identity.Permission;
import org.leitplanke.platform.MenuEntry;

/** Where people find the rules that apply to them. */
@ApplicationScoped
class GuidelineMenu implements MenuEntry {

    @Override
    public Group group() {
        return Group.FOR_ME;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String label() {
        return "guideline.menu";
    }

    @Override
    public String link() {
        return "/guideline/list.xhtml";
    }

    @Override
    public String permission() {
        return Permission.GUIDELINE_READ.name();
    }
}
