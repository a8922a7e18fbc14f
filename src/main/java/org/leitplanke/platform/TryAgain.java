package org.leitplanke.platform;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Set;

/**
 * Repeats an outermost use case up to twice when the database reports a deadlock, a lost race for a lock, or that
 * somebody else was first with the same key: the second try then finds what the first click left.
 */
@Repeatable
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class TryAgain {

    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40XL1", "40P01", "23505");
    private static final int TRIES = 3;

    @jakarta.annotation.Resource
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object repeat(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (Exception e) {
                if (attempt == TRIES || !isWorthAnotherTry(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isWorthAnotherTry(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && WORTH_ANOTHER_TRY.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
