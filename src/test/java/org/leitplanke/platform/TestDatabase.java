package org.leitplanke.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Chooses the database of an integration test run before the server starts: an empty Derby in memory, or a real
 * PostgreSQL started here from Maven artefacts.
 */
public class TestDatabase implements LauncherSessionListener {

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var database = System.getProperty("portal.test.database");
        if (database == null) {
            return;
        }
        System.setProperty("portal.test.port", String.valueOf(Throwaway.port()));
        System.setProperty("portal.test.user", "");
        System.setProperty("portal.test.password", "");
        System.setProperty("portal.test.url", "jdbc:derby:memory:portal;create=true");
        if (database.equals("postgresql")) {
            startPostgres();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void startPostgres() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty("portal.test.url", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres");
        System.setProperty("portal.test.user", "postgres");
        System.setProperty("portal.test.password", "postgres");
    }
}
