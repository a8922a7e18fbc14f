package org.leitplanke.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.HomeSection;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;

/** On the start page of the administration: what runs, and the two things done most. */
@ApplicationScoped
class AdministrationAtHome implements HomeSection {

    private static final int ORDER = 70;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    @ConfigProperty(name = "leitplanke.db.url")
    String database;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Card> cardsFor(PersonId person, Language language) {
        if (!actor.get().has(PortalRole.ADMIN)) {
            return List.of();
        }
        var departments = organisation.departments().size();
        var engine = database.startsWith("jdbc:postgresql:") ? "postgresql" : "derby";
        return List.of(new Card(
                Words.of("home.admin.heading"),
                Words.of("home.admin.runs", Words.of("home.admin.database." + engine)),
                false,
                List.of(
                        line(
                                Words.of("home.admin.organisation", departments),
                                "/organisation/import.xhtml",
                                "home.admin.import"),
                        line(Words.of("home.admin.accounts"), "/identity/accounts.xhtml", "home.admin.handOut")),
                null,
                null));
    }

    private static Task line(Words title, String link, String action) {
        return new Task(title, link, Words.of(action), null, Tone.IDLE, 0, null, List.of());
    }
}
