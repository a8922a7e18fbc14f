package org.leitplanke.platform;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Repeats an outermost use case up to twice when the database reports a deadlock or a lost race for a lock, or when
 * somebody else was first with the same key or the same row: the next try then finds what the first click left. Nobody
 * is kept waiting for it longer than a few seconds.
 */
@Repeatable
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class TryAgain {

    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40XL1", "40P01", "23505");
    private static final int TRIES = 3;
    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();
    private static final int LONGEST_PAUSE = 40;

    @jakarta.annotation.Resource
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object repeat(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        var begun = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (Exception e) {
                if (attempt == TRIES || System.nanoTime() - begun > PATIENCE || !isWorthAnotherTry(e)) {
                    throw e;
                }
            }
            // two that met once should not meet again
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE));
        }
    }

    private static boolean isWorthAnotherTry(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof SQLException sql
                            && sql.getSQLState() != null
                            && WORTH_ANOTHER_TRY.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
