package org.leitplanke.draft;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;

/** Every hour: text that nobody saved for fourteen days is personal data that nobody needs. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgetUnsaved {

    @Inject
    DraftKeeping drafts;

    @Inject
    CurrentActor actor;

    @Schedule(hour = "*", minute = "37", persistent = false)
    void now() {
        actor.acting(Actor.system(PortalRole.EMPLOYEE), drafts::forgetOld);
    }
}
