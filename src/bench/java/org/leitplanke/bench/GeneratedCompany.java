package org.leitplanke.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Fills an empty database of the portal's own making with a company of some size. */
final class GeneratedCompany {

    private GeneratedCompany() {}

    /** The database of that size, filled now if it was not before. */
    static Store of(Store.Engine engine, Path folder, Size size, Path war) {
        var store = Store.of(engine, folder, "company_" + size.people());
        try {
            if (!store.isFilled()) {
                Server.portal(store, war).close(); // makes the tables and loads what the portal brings along
                fill(store, size);
            }
            return store;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The company of " + size + " could not be written", e);
        }
    }

    private static void fill(Store store, Size size) throws SQLException, IOException {
        System.setProperty("derby.storage.pageCacheSize", "40000");
        System.setProperty("derby.system.durability", "test"); // of the generator alone; the portal writes durably
        var begun = Instant.now();
        try (var connection = store.connect()) {
            new CompanyRows(connection, size).write();
            if (size.people() > 0) {
                new KnowledgeRows(connection, size).write();
                new WorkRows(connection, size).write();
            }
            connection.commit();
        }
        store.release();
        say(store, size, "filled", begun);
        var filled = Instant.now();
        store.settle();
        store.markFilled();
        say(store, size, "settled", filled);
    }

    private static void say(Store store, Size size, String what, Instant since) {
        System.out.printf(
                "%s with %s %s in %d s%n",
                store.engine(),
                size,
                what,
                Duration.between(since, Instant.now()).toSeconds());
    }
}
