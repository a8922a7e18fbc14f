package org.leitplanke.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.leitplanke.platform.Recorded;

/**
 * Just inside the transaction: lets the use case run, then writes its events to the trail as the transaction's last
 * act. A use case called by another one leaves this to the outermost (decision 27).
 */
@Recorded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
class RecordAtTheEnd {

    private static final String OUTERMOST = RecordAtTheEnd.class.getName();

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Inject
    Recording recording;

    @Inject
    AuditTrail trail;

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        if (transaction.getResource(OUTERMOST) != null) {
            return call.proceed();
        }
        transaction.putResource(OUTERMOST, true);
        recording.begin();
        var open = true;
        try {
            var result = call.proceed();
            open = false;
            trail.append(recording.end());
            return result;
        } finally {
            transaction.putResource(OUTERMOST, null);
            if (open) {
                recording.end();
            }
        }
    }
}
