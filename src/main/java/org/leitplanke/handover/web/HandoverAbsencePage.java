package org.leitplanke.handover.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.leitplanke.handover.Absence;
import org.leitplanke.handover.AbsenceQueries;

/** What happened while I was away and others stood in for me. */
@Named
@RequestScoped
public class HandoverAbsencePage {

    @Inject
    AbsenceQueries queries;

    private Absence absence;

    public void load() {
        absence = queries.mine();
    }

    public Absence getAbsence() {
        return absence;
    }
}
