package org.leitplanke.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitplanke.audit.ChainFixture;
import org.leitplanke.platform.Fingerprint;

/** Whoever checks needs no right but to read, and leaves everything as it was. */
class ReadOnlyIT {

    @TempDir
    Path folder;

    @Test
    @Tag("postgresql")
    void a_role_that_may_only_read_three_tables_is_enough() throws SQLException {
        var url = ChainFixture.anEmptyDatabase();
        var schema = url.substring(url.lastIndexOf('=') + 1);
        var reader = "reader_" + UUID.randomUUID().toString().substring(0, 8);
        try (var database = DriverManager.getConnection(url)) {
            var chain = new ChainFixture(database);
            chain.write(20, 1);
            chain.run("CREATE ROLE " + reader + " LOGIN PASSWORD 'reads'");
            chain.run("GRANT USAGE ON SCHEMA " + schema + " TO " + reader);
            chain.run("GRANT SELECT ON audit_head, audit_entry, audit_personal TO " + reader);
        }
        var hers = System.getProperty("portal.test.url") + "?currentSchema=" + schema;

        assertThat(verify("--url", hers, "--user", reader, "--password", "reads"))
                .isZero();

        try (var database = DriverManager.getConnection(hers, reader, "reads")) {
            assertThatThrownBy(() -> new ChainFixture(database).run("DELETE FROM audit_entry"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    @Tag("derby")
    void the_files_of_an_embedded_database_hold_the_same_afterwards() throws Exception {
        var url = "jdbc:derby:directory:" + folder.resolve("db");
        ChainFixture.migrate(url + ";create=true");
        try (var database = DriverManager.getConnection(url)) {
            new ChainFixture(database).write(20, 1);
        }
        leave(url);
        var before = tables();

        assertThat(verify("--url", url)).isZero();

        assertThat(before).hasSizeGreaterThan(10);
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void the_connection_refuses_to_write_while_it_is_checked() throws SQLException {
        var url = ChainFixture.anEmptyDatabase();
        try (var database = DriverManager.getConnection(url)) {
            Verify.readOnly(database);
            assertThat(ChainCheck.over(database).intact()).isTrue();
            assertThatThrownBy(() -> write(database)).isInstanceOf(SQLException.class);
            database.rollback();
        }
        try (var database = DriverManager.getConnection(url)) {
            write(database);
        }
    }

    private static void write(Connection database) throws SQLException {
        new ChainFixture(database).run("UPDATE audit_head SET seq = seq");
    }

    /** Every file of the tables with its fingerprint; the log beside them notes that somebody was there. */
    private Map<String, String> tables() throws Exception {
        var found = new TreeMap<String, String>();
        try (var files = Files.list(folder.resolve("db").resolve("seg0"))) {
            for (var file : files.toList()) {
                found.put(file.getFileName().toString(), Fingerprint.of(Files.readAllBytes(file)));
            }
        }
        return found;
    }

    private static int verify(String... options) {
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Verify.run(options, out);
    }

    private static void leave(String url) {
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("08006"); // Derby says goodbye with an exception
        }
    }
}
