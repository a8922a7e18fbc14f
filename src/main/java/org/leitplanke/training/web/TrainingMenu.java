package org.leitplanke.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.identity.Permission;
import org.leitplanke.platform.MenuEntry;

/** Where people find what they can learn. */
@ApplicationScoped
class TrainingMenu implements MenuEntry {

    @Override
    public Group group() {
        return Group.FOR_ME;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String label() {
        return "training.menu";
    }

    @Override
    public String link() {
        return "/training/list.xhtml";
    }

    @Override
    public String permission() {
        return Permission.TRAINING_LEARN.name();
    }
}
