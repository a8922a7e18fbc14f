package org.leitplanke.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.derby.jdbc.EmbeddedDriver;

/** A database of its own for one generated company; it stays in its folder, so that the next run finds it filled. */
final class Store {

    /** The two databases the portal runs on. */
    enum Engine {
        DERBY,
        POSTGRESQL
    }

    private static final String USER = "postgres";
    private static EmbeddedPostgres postgres;

    private final Engine engine;
    private final Path folder;
    private final String name;

    private Store(Engine engine, Path folder, String name) {
        this.engine = engine;
        this.folder = folder;
        this.name = name;
    }

    static Store of(Engine engine, Path folder, String name) {
        try {
            Files.createDirectories(folder);
            var store = new Store(engine, folder, name);
            if (engine == Engine.POSTGRESQL) {
                store.createIfNew();
            }
            return store;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Engine engine() {
        return engine;
    }

    /** What the portal is told about it. */
    List<String> settings() {
        return engine == Engine.DERBY
                ? List.of("-Dleitplanke.db.url=" + url() + ";create=true")
                : List.of(
                        "-Dleitplanke.db.url=" + url(),
                        "-Dleitplanke.db.user=" + USER,
                        "-Dleitplanke.db.password=" + USER);
    }

    /** A connection that writes in batches; on Derby only while no portal has the database open. */
    Connection connect() throws SQLException {
        var properties = new Properties();
        Connection connection;
        if (engine == Engine.DERBY) {
            connection = new EmbeddedDriver().connect(url(), properties);
        } else {
            properties.setProperty("user", USER);
            properties.setProperty("password", USER);
            connection = new org.postgresql.Driver().connect(url() + "?reWriteBatchedInserts=true", properties);
        }
        connection.setAutoCommit(false);
        return connection;
    }

    /** Lets the database learn what it holds: statistics, and on PostgreSQL pages marked as visible. */
    void settle() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            if (engine == Engine.POSTGRESQL) {
                statement.execute("VACUUM ANALYZE");
                statement.execute("CHECKPOINT");
                return;
            }
            var tables = connection.getMetaData().getTables(null, "APP", null, new String[] {"TABLE"});
            while (tables.next()) {
                statement.execute("CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('APP', '%s', NULL)"
                        .formatted(tables.getString("TABLE_NAME")));
            }
        } finally {
            release();
        }
    }

    /** Derby belongs to one process at a time. */
    void release() throws SQLException {
        if (engine == Engine.DERBY) {
            try {
                new EmbeddedDriver().connect(url() + ";shutdown=true", new Properties());
            } catch (SQLException e) {
                if (!"08006".equals(e.getSQLState())) {
                    throw e;
                }
            }
        }
    }

    boolean isFilled() {
        return Files.exists(mark());
    }

    void markFilled() throws IOException {
        Files.createFile(mark());
    }

    private Path mark() {
        return folder.resolve(engine.name().toLowerCase() + "-" + name + ".filled");
    }

    private String url() {
        return engine == Engine.DERBY
                ? "jdbc:derby:directory:"
                        + folder.resolve("derby").resolve(name).toAbsolutePath()
                : "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + name;
    }

    private void createIfNew() throws IOException, SQLException {
        if (postgres == null) {
            postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("postgresql").toAbsolutePath())
                    .setCleanDataDirectory(false)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_wal_size", "2GB")
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .start();
        }
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var known = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
            if (!known.next()) {
                connection.createStatement().execute("CREATE DATABASE " + name);
            }
        }
    }

    /** What a durable commit means here, for the record. */
    static String durability() throws SQLException {
        if (postgres == null) {
            return "Derby with its defaults";
        }
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT current_setting('server_version') || ', fsync '"
                        + " || current_setting('fsync') || ', synchronous_commit '"
                        + " || current_setting('synchronous_commit') || ', shared_buffers '"
                        + " || current_setting('shared_buffers')")) {
            answer.next();
            return "PostgreSQL " + answer.getString(1);
        }
    }

    static void closeAll() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
