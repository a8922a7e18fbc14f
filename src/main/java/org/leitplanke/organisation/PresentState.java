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
    Everybody everybody;

    @Inject
    FurtherDepartments further;

    @Inject
    Clock clock;

    /** The version first, so that later changes are noticed. */
    OrganisationState state() {
        var version = drafts.version();
        var places = sites.all();
        var all = departments.all();
        return new OrganisationState(version, clock, places, all, everybody.rows(all, places), further.all());
    }
}
