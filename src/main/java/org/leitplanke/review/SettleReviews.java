package org.leitplanke.review;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;

/** Every hour: reviews whose deadline is over somewhere in the world are written down as over. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SettleReviews {

    @Inject
    Settling settling;

    @Inject
    CurrentActor actor;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void now() {
        actor.acting(Actor.system(PortalRole.SOCIAL_MEDIA_LEAD), settling::settleDue);
    }
}
