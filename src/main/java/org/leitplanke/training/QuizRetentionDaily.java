package org.leitplanke.training;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;

/** Forgets old quizzes soon after the start and then once a day; on several servers it does no harm to run on each. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class QuizRetentionDaily {

    private static final Logger LOG = Logger.getLogger(QuizRetentionDaily.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    QuizRetention retention;

    @Inject
    CurrentActor actor;

    @PostConstruct
    void schedule() {
        executor.scheduleAtFixedRate(this::forget, 10, TimeUnit.DAYS.toMinutes(1), TimeUnit.MINUTES);
    }

    private void forget() {
        try {
            actor.acting(Actor.system(PortalRole.TRAINING_MANAGER), retention::forgetOldAttempts);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Old quizzes could not be forgotten today; tomorrow is another try", e);
        }
    }
}
