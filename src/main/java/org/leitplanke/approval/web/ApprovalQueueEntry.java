package org.leitplanke.approval.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.leitplanke.approval.QueueQueries;
import org.leitplanke.platform.MenuEntry;
import org.leitplanke.platform.PersonId;

/** The queue in the menu, with the number of steps that wait. */
@ApplicationScoped
public class ApprovalQueueEntry implements MenuEntry {

    @Inject
    QueueQueries queue;

    @Override
    public Group group() {
        return Group.WORK;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return "approval.queue.title";
    }

    @Override
    public String link() {
        return "/approval/queue.xhtml";
    }

    @Override
    public String permission() {
        return "APPROVAL_DECIDE";
    }

    @Override
    public int count(PersonId person) {
        return (int) queue.count(QueueQueries.Filter.NONE);
    }
}
