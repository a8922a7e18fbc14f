package org.leitplanke.platform.persistence;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether it is worth asking the database now. When it was lost, one caller at a time goes and looks for it; everybody
 * else is turned away at once instead of waiting in a row for the same disappointment.
 */
final class Reachability {

    /** The portal has one database. */
    static final Reachability OF_THE_DATABASE = new Reachability();

    private static final long BETWEEN_LOOKS = Duration.ofMillis(500).toNanos();
    private static final String CANNOT_CONNECT = "08001";

    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile boolean lost;
    private volatile long lostAt;

    /** Goes to the database unless that is known to be vain. */
    <T> T go(Callable<T> way) throws SQLException {
        if (!lost) {
            return walk(way);
        }
        if (System.nanoTime() - lostAt < BETWEEN_LOOKS || !looking.compareAndSet(false, true)) {
            throw new SQLTransientConnectionException("The database was not there a moment ago", CANNOT_CONNECT);
        }
        try {
            return walk(way);
        } finally {
            looking.set(false);
        }
    }

    boolean isLost() {
        return lost;
    }

    /** Somebody did not get an answer. */
    void lose() {
        lostAt = System.nanoTime();
        lost = true;
    }

    private <T> T walk(Callable<T> way) throws SQLException {
        try {
            var arrived = way.call();
            lost = false;
            return arrived;
        } catch (SQLException e) {
            if (Outage.behind(e).filter(Outage.GONE::equals).isPresent()) {
                lose();
            }
            throw e;
        } catch (Exception e) {
            throw new SQLException(e);
        }
    }
}
