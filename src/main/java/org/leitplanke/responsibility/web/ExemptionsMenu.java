package org.leitplanke.responsibility.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.identity.Permission;
import org.leitplanke.platform.MenuEntry;

/** Where the social media lead and compliance find exceptions. */
@ApplicationScoped
class ExemptionsMenu implements MenuEntry {

    @Override
    public Group group() {
        return Group.STEER;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String label() {
        return "responsibility.exemptions.menu";
    }

    @Override
    public String link() {
        return "/responsibility/exemptions.xhtml";
    }

    @Override
    public String permission() {
        return Permission.RESPONSIBILITY_EXEMPT.name();
    }
}
