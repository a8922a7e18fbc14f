package org.leitplanke.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.platform.MenuEntry;

/** The audit trail in the menu of those who may read it. */
@ApplicationScoped
public class AuditMenu implements MenuEntry {

    @Override
    public Group group() {
        return Group.STEER;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String label() {
        return "audit.menu";
    }

    @Override
    public String link() {
        return "/audit/list.xhtml";
    }

    @Override
    public String permission() {
        return "AUDIT_READ";
    }
}
