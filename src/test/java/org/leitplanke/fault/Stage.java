package org.leitplanke.fault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.leitplanke.outside.Portal;

/** A portal with the demonstration company on one of the two databases, and the means to take either away. */
final class Stage implements AutoCloseable {

    /** The database of a stage. */
    enum Database {
        DERBY,
        POSTGRESQL
    }

    private final DatabaseServer server;
    private final Portal portal;
    private CompletableFuture<Void> raised = CompletableFuture.completedFuture(null);
    private boolean running = true;

    Stage(Database database) {
        server = database == Database.POSTGRESQL ? new DatabaseServer() : null;
        var settings = new ArrayList<>(List.of("-Dleitplanke.demo=true"));
        if (server != null) {
            settings.addAll(List.of(server.settings()));
        }
        portal = Portal.start(settings.toArray(String[]::new));
    }

    Portal portal() {
        return portal;
    }

    /** The database server; embedded Derby has none. */
    DatabaseServer server() {
        return server;
    }

    /** Makes sure that somebody plays. */
    void raise() {
        raiseAhead();
        raised.join();
    }

    /** Lets somebody come on for the next play, while something else goes on. */
    void raiseAhead() {
        if (!running) {
            raised = CompletableFuture.runAsync(portal::begin);
            running = true;
        }
    }

    /** Ends the portal, so that an embedded database can be looked into. */
    void lower() {
        raised.join();
        portal.stop();
        running = false;
    }

    /** Looks into the database from outside; on Derby only while the portal is ended. */
    <T> T look(Look<T> look) throws SQLException {
        if (server != null) {
            try (var connection = connect()) {
                return look.at(connection);
            }
        }
        try (var connection = DriverManager.getConnection(portal.databaseUrl())) {
            return look.at(connection);
        } finally {
            letGo();
        }
    }

    /** A connection to the database server. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url(), "postgres", "postgres");
    }

    /** Derby says goodbye with an exception. */
    private void letGo() {
        try {
            DriverManager.getConnection(portal.databaseUrl() + ";shutdown=true").close();
        } catch (SQLException goodbye) {
            if (!"08006".equals(goodbye.getSQLState())) {
                throw new IllegalStateException(goodbye);
            }
        }
    }

    /** Something to find out. */
    interface Look<T> {
        T at(Connection connection) throws SQLException;
    }

    @Override
    public void close() {
        raised.join();
        portal.close();
        if (server != null) {
            server.close();
        }
    }
}
