package org.leitplanke.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.FirstSteps;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.SetupToken;
import org.leitplanke.platform.StarterContent;

/** Makes a freshly migrated portal ready for people. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class PortalStart {

    private static final Logger LOG = Logger.getLogger(PortalStart.class.getName());

    @Inject
    @Any
    Instance<StarterContent> starterContent;

    @Inject
    CurrentActor actor;

    @Inject
    FirstSteps firstSteps;

    @Inject
    SetupToken setupToken;

    @Inject
    @ConfigProperty(name = "leitplanke.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "leitplanke.base.url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @PostConstruct
    void start() {
        actor.acting(Actor.system(PortalRole.values()), () -> {
            starterContent.stream()
                    .sorted(Comparator.comparingInt(StarterContent::order))
                    .forEach(StarterContent::load);
            return null;
        });
        if (!demo && firstSteps.isNew()) {
            LOG.info("Set-up: open " + baseUrl + "/setup.xhtml with the one-time key " + setupToken.issue());
        }
    }
}
