package org.leitplanke.readiness.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.platform.MenuEntry;

/** Readiness in the menu. */
@ApplicationScoped
public class ReadinessMenu implements MenuEntry {

    @Override
    public Group group() {
        return Group.STEER;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String label() {
        return "readiness.menu";
    }

    @Override
    public String link() {
        return "/readiness/company.xhtml";
    }

    @Override
    public String permission() {
        return "READINESS_SEE";
    }
}
