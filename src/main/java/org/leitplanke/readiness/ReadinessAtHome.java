package org.leitplanke.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.HomeSection;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;

/** On the start page of the management: how ready the company is. */
@ApplicationScoped
class ReadinessAtHome implements HomeSection {

    private static final int ORDER = 50;

    @Inject
    ReadinessQueries readiness;

    @Inject
    CurrentActor actor;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Card> cardsFor(PersonId person, Language language) {
        if (!actor.get().has(PortalRole.MANAGEMENT)) {
            return List.of();
        }
        var card = readiness.company();
        return List.of(new Card(
                Words.of("readiness.menu"),
                Words.of(
                        "readiness.company.lead",
                        Words.of("readiness.stage." + card.stage()),
                        card.index(),
                        card.scores().size(),
                        card.all()),
                true,
                List.of(),
                "/readiness/company.xhtml",
                Words.of("readiness.home.more")));
    }
}
