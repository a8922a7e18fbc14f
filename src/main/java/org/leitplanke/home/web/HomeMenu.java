package org.leitplanke.home.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.leitplanke.platform.MenuEntry;
import org.leitplanke.platform.PersonId;

/** The start page in the menu, with the number of tasks. */
@ApplicationScoped
public class HomeMenu implements MenuEntry {

    @Inject
    MyTasks tasks;

    @Override
    public Group group() {
        return Group.FOR_ME;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String label() {
        return "home.menu";
    }

    @Override
    public String link() {
        return "/index.xhtml";
    }

    @Override
    public String permission() {
        return "TASKS_SEE";
    }

    @Override
    public int count(PersonId person) {
        return tasks.getCount();
    }
}
