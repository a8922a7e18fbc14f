package org.leitplanke.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * The access matrix of the test server: the real one, in which one cell of a role can be turned round for a while, to
 * see whether anybody notices.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class FlippableMatrix extends AccessMatrix {

    private record Flipped(Permission permission, PortalRole role) {}

    private static final ThreadLocal<Flipped> CELL = new ThreadLocal<>();

    @Override
    public boolean allows(Permission permission, Collection<PortalRole> held) {
        return held.stream()
                .anyMatch(role ->
                        super.allows(permission, List.of(role)) != new Flipped(permission, role).equals(CELL.get()));
    }

    /** Does something while this role opens the operation exactly when it should not; for this thread only. */
    public <T> T flipped(Permission permission, PortalRole role, Supplier<T> action) {
        CELL.set(new Flipped(permission, role));
        try {
            return action.get();
        } finally {
            CELL.remove();
        }
    }
}
