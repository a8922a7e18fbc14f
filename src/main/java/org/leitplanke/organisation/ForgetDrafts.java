package org.leitplanke.organisation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;

/** Every hour: files that were uploaded and never applied, and absences of long ago, are data that nobody needs. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgetDrafts {

    @Inject
    ImportDrafts drafts;

    @Inject
    AbsenceKeeping absences;

    @Inject
    CurrentActor actor;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void now() {
        drafts.forgetOld();
        actor.acting(Actor.system(PortalRole.ADMIN), absences::forgetOld);
    }
}
