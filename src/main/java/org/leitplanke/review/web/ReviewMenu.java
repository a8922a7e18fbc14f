package org.leitplanke.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.identity.Permission;
import org.leitplanke.platform.MenuEntry;

/** Where heads and the social media lead find the yearly reviews. */
@ApplicationScoped
class ReviewMenu implements MenuEntry {

    @Override
    public Group group() {
        return Group.STEER;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public String label() {
        return "review.menu";
    }

    @Override
    public String link() {
        return "/review/list.xhtml";
    }

    @Override
    public String permission() {
        return Permission.DEPARTMENT_PAGE_SEE.name();
    }
}
