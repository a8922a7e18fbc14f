package org.leitplanke.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.leitplanke.home.MyDay;
import org.leitplanke.home.Workload;
import org.leitplanke.identity.AccessMatrix;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Permission;

/** The tasks of the person signed in, collected once per request for the menu and for the start page. */
@Named
@RequestScoped
public class MyTasks {

    @Inject
    MyDay myDay;

    @Inject
    CurrentActor actor;

    @Inject
    AccessMatrix matrix;

    private Workload workload;

    /** How many there are; 0 for somebody the portal expects nothing of. */
    public int getCount() {
        return getWorkload().tasks().size();
    }

    public Workload getWorkload() {
        if (workload == null) {
            workload = isMine() ? myDay.workload() : Workload.NONE;
        }
        return workload;
    }

    private boolean isMine() {
        return actor.find()
                .filter(me -> matrix.allows(Permission.TASKS_SEE, me.roles()))
                .isPresent();
    }
}
