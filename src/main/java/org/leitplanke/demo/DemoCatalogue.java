package org.leitplanke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.responsibility.RoleContent;
import org.leitplanke.responsibility.RoleQueries;
import org.leitplanke.responsibility.RoleShaping;
import org.leitplanke.responsibility.Roles;

/** The social media lead wants more time for comments; the management has not answered yet. */
@ApplicationScoped
class DemoCatalogue {

    private static final int PROPOSED = 2;
    private static final int AHEAD = 40;

    @Inject
    Cast cast;

    @Inject
    RoleQueries queries;

    @Inject
    RoleShaping shaping;

    void propose() {
        cast.as("Tobias Lang", PROPOSED, this::moreTimeForComments, PortalRole.SOCIAL_MEDIA_LEAD);
    }

    private boolean moreTimeForComments() {
        var now = queries.toEdit(Roles.COMMUNITY).content();
        var then = new RoleContent(
                now.name(),
                now.tasks(),
                new BigDecimal("6"),
                now.minimum(),
                now.maximum(),
                now.deputies(),
                now.termMonths(),
                now.voluntary(),
                now.neededIn(),
                now.asks(),
                now.apart(),
                now.apartFromAccess());
        shaping.propose(
                Roles.COMMUNITY,
                0,
                then,
                cast.day(AHEAD),
                "Seit dem Sommer kommen doppelt so viele Kommentare; fünf Stunden reichen dafür nicht.");
        return true;
    }
}
