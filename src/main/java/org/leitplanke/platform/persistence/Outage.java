package org.leitplanke.platform.persistence;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

/** Why the database did not do what it was asked, although nothing was wrong with the question. */
public enum Outage {
    /** It cannot be reached, or went away in between. */
    GONE,
    /** It is there, but too many want the same at once. */
    BUSY;

    private static final Set<String> GONE_STATES = Set.of("08", "57P", "58", "XJ");
    private static final Set<String> BUSY_STATES = Set.of("40", "53", "55P03", "57014", "XCL52");

    /** What is behind a failure; empty when it has another reason. */
    public static Optional<Outage> behind(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var found = new Outage[1];
        visit(thrown, seen, found);
        return Optional.ofNullable(found[0]);
    }

    private static void visit(Throwable thrown, Set<Throwable> seen, Outage[] found) {
        if (thrown == null || !seen.add(thrown)) {
            return;
        }
        var here = of(thrown);
        if (here == GONE || found[0] == null) {
            found[0] = here == null ? found[0] : here;
        }
        visit(thrown.getCause(), seen, found);
        if (thrown instanceof SQLException sql) {
            visit(sql.getNextException(), seen, found);
        }
    }

    private static Outage of(Throwable thrown) {
        if (thrown instanceof jakarta.resource.ResourceException) {
            return Reachability.OF_THE_DATABASE.isLost() ? GONE : BUSY; // the pool does not say why it has none
        }
        if (thrown instanceof XAException) {
            return GONE; // lost while committing; nobody knows whether the commit arrived
        }
        if (!(thrown instanceof SQLException sql) || sql.getSQLState() == null) {
            return null;
        }
        if (begins(GONE_STATES, sql)) {
            return GONE;
        }
        return begins(BUSY_STATES, sql) ? BUSY : null;
    }

    private static boolean begins(Set<String> states, SQLException sql) {
        return Stream.of(sql.getSQLState()).anyMatch(state -> states.stream().anyMatch(state::startsWith));
    }
}
