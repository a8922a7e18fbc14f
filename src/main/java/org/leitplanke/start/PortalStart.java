package org.leitplanke.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.FirstSteps;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.SetupToken;
import org.leitplanke.launch.Launcher;
import org.leitplanke.platform.StarterContent;

/** Makes a freshly migrated portal ready for people. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class PortalStart {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
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

    @Resource
    ManagedExecutorService background;

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
        System.setProperty(Launcher.STARTED, "true");
        background.execute(this::sayWhenReady);
    }

    /** The last line of the start: where the portal is, once it really answers. */
    private void sayWhenReady() {
        var client = HttpClient.newBuilder().connectTimeout(A_SECOND).build();
        var request = HttpRequest.newBuilder(URI.create(baseUrl + "/sign-in.xhtml"))
                .timeout(PATIENCE)
                .build();
        for (int second = 0; second < PATIENCE.toSeconds(); second++) {
            if (answers(client, request)) {
                LOG.info("Leitplanke is ready: " + baseUrl
                        + (demo ? " – the demonstration accounts are listed on the sign-in page" : ""));
                return;
            }
        }
        LOG.info("Leitplanke has started, but " + baseUrl
                + " cannot be reached from this computer; see leitplanke.base.url");
    }

    private static boolean answers(HttpClient client, HttpRequest request) {
        try {
            TimeUnit.SECONDS.sleep(1);
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            LOG.log(Level.FINE, "not yet", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
