package org.leitplanke.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.leitplanke.identity.AccessMatrix;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Permission;
import org.leitplanke.platform.HomeSection;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;

/** On the start page of those who may read the trail: whether it is unchanged. */
@ApplicationScoped
class AuditAtHome implements HomeSection {

    private static final int ORDER = 60;

    @Inject
    AuditSearch search;

    @Inject
    AccessMatrix matrix;

    @Inject
    CurrentActor actor;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Card> cardsFor(PersonId person, Language language) {
        if (!matrix.allows(Permission.AUDIT_READ, actor.get().roles())) {
            return List.of();
        }
        var found = search.lastCheck()
                .map(check -> Words.of(check.intact() ? "audit.home.intact" : "audit.home.tampered", check.at()))
                .orElseGet(() -> Words.of("audit.home.unchecked"));
        return List.of(new Card(
                Words.of("audit.menu"), found, true, List.of(), "/audit/list.xhtml", Words.of("audit.home.more")));
    }
}
