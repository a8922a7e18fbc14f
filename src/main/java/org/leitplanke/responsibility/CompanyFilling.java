package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_SEE;

import jakarta.inject.Inject;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.UseCase;

/** How the needed places of the whole company are filled today; the same statements however many departments. */
@UseCase
class CompanyFilling {

    @Inject
    Scenes scenes;

    @Inject
    OrganisationQueries organisation;

    /** Company-wide roles, and every department that takes part. */
    @Requires(RESPONSIBILITY_SEE)
    public GapFinder.Filling filling() {
        return scenes.everywhere(organisation.departments()).stream()
                .map(scene -> new GapFinder(scene).filling())
                .reduce(new GapFinder.Filling(0, 0, 0), GapFinder.Filling::plus);
    }
}
