package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Reads the company as it is now, to compare it with a file. */
@ApplicationScoped
class PresentState {

    @Inject
    ImportDrafts drafts;

    @Inject
    Sites sites;

    @Inject
    Departments departments;

    @Inject
    People people;

    @Inject
    FurtherDepartments further;

    @Inject
    Clock clock;

    /** The version first, so that later changes are noticed. */
    OrganisationState state() {
        var version = drafts.version();
        return new OrganisationState(version, clock, sites.all(), departments.all(), people.everybody(), further.all());
    }
}
