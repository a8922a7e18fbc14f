package org.leitplanke.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: the schema is migrated, else the portal would not run, and the database answers now. Whoever asks hears
 * within a second; as long as an earlier question has no answer, none is added.
 */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    private static final int MILLISECONDS = 800;

    @Resource(lookup = "java:app/jdbc/leitplanke")
    DataSource dataSource;

    @Resource
    ManagedExecutorService background;

    private Future<Boolean> asked;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answersSoon()).build();
    }

    private boolean answersSoon() {
        try {
            return ask().get(MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            return false;
        }
    }

    private synchronized Future<Boolean> ask() {
        if (asked == null || asked.isDone()) {
            asked = background.submit(this::answers);
        }
        return asked;
    }

    private boolean answers() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("SELECT COUNT(*) FROM audit_head")) {
            return statement.executeQuery().next();
        } catch (SQLException e) {
            return false;
        }
    }
}
