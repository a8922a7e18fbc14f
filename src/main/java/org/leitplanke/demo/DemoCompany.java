package org.leitplanke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.StarterContent;

/** Brings Musterwerk GmbH on stage, after everything a real installation has. */
@ApplicationScoped
class DemoCompany implements StarterContent {

    private static final Logger LOG = Logger.getLogger(DemoCompany.class.getName());
    private static final int LAST = 1000;
    private static final int DAYS_TO_FAREWELL = 40;

    @Inject
    @ConfigProperty(name = "leitplanke.demo", defaultValue = "false")
    boolean demo;

    @Inject
    OrganisationQueries organisation;

    @Inject
    Cast cast;

    @Inject
    DemoPeople people;

    @Inject
    DemoKnowledge knowledge;

    @Inject
    DemoDuties duties;

    @Inject
    DemoCatalogue catalogue;

    @Inject
    DemoReviews reviews;

    @Inject
    DemoRequests requests;

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public void load() {
        if (!demo || !organisation.departments().isEmpty()) {
            return;
        }
        LOG.info("Setting the stage for Musterwerk GmbH, once; this takes a moment");
        cast.enter();
        people.enter();
        knowledge.gather();
        duties.assign();
        catalogue.propose();
        reviews.begin();
        requests.write();
        people.leaves(duties.moderatorOfMarketing(), DAYS_TO_FAREWELL);
        people.leaves("Stefan Mertens", DAYS_TO_FAREWELL);
    }
}
