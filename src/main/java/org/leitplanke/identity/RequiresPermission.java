package org.leitplanke.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.leitplanke.platform.Refusal;

/**
 * The lock on every door: checks the access roles before the transaction opens, and reports every refusal, its own and
 * those of the objects behind the door, after the transaction has rolled back.
 */
@Requires(Permission.TASKS_SEE)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RequiresPermission {

    private static final ThreadLocal<Boolean> INSIDE = new ThreadLocal<>();

    @Inject
    CurrentActor actor;

    @Inject
    AccessMatrix matrix;

    @Inject
    Refusals refusals;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        if (INSIDE.get() != null) {
            return call.proceed();
        }
        var permission = permissionOf(call);
        INSIDE.set(true);
        try {
            if (!matrix.allows(permission, actor.get().roles())) {
                throw new AccessRefused(permission);
            }
            return call.proceed();
        } catch (Refusal refused) {
            refusals.report(permission, refused, actor.get());
            throw refused;
        } finally {
            INSIDE.remove();
        }
    }

    private static Permission permissionOf(InvocationContext call) {
        return Optional.ofNullable(call.getMethod().getAnnotation(Requires.class))
                .or(() ->
                        Optional.ofNullable(call.getMethod().getDeclaringClass().getAnnotation(Requires.class)))
                .orElseThrow()
                .value();
    }
}
