package org.leitplanke.approval.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.platform.MenuEntry;

/** "May I post this?" in the menu. */
@ApplicationScoped
public class ApprovalAskEntry implements MenuEntry {

    @Override
    public Group group() {
        return Group.FOR_ME;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label() {
        return "approval.ask.title";
    }

    @Override
    public String link() {
        return "/approval/ask.xhtml";
    }

    @Override
    public String permission() {
        return "APPROVAL_REQUEST";
    }
}
