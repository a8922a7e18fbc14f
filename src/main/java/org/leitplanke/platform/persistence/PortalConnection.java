package org.leitplanke.platform.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A connection as the pool keeps it: its statements are counted, and the question whether it is still good is answered
 * within a second. An embedded database cannot go away alone, so that nobody has to ask it.
 */
final class PortalConnection implements InvocationHandler {

    private static final int SECONDS_TO_ANSWER = 1;
    private static final long A_SILENCE = Duration.ofMillis(900).toNanos();

    private final Connection connection;
    private final Reachability reachability;
    private final boolean embedded;

    private PortalConnection(Connection connection, Reachability reachability, boolean embedded) {
        this.connection = connection;
        this.reachability = reachability;
        this.embedded = embedded;
    }

    static Connection of(Connection connection, Reachability reachability, boolean embedded) {
        return (Connection) Proxy.newProxyInstance(
                PortalConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new PortalConnection(connection, reachability, embedded));
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        var name = method.getName();
        if (name.equals("isValid")) {
            return isGood();
        }
        if (name.startsWith("prepare") || name.equals("createStatement")) {
            StatementCounter.note();
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private boolean isGood() throws SQLException {
        if (embedded) {
            return !connection.isClosed();
        }
        if (reachability.isLost()) {
            return false;
        }
        var asked = System.nanoTime();
        var good = connection.isValid(SECONDS_TO_ANSWER);
        if (!good && System.nanoTime() - asked >= A_SILENCE) {
            reachability.lose(); // one that is closed says so at once, and tells nothing about the server
        }
        return good;
    }
}
