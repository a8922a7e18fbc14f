package org.leitplanke.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitplanke.audit.ChainFixture;

/** The check as an auditor runs it: the shipped jar, another program, a database on disk. */
class PackedVerifierIT {

    @TempDir
    Path folder;

    @Test
    void the_runnable_jar_checks_a_trail_without_starting_the_portal() throws Exception {
        var url = aChain();

        assertThat(verify("--url", url)).isZero();
    }

    @Test
    void the_runnable_jar_finds_what_was_tampered_with() throws Exception {
        var url = aChain();
        change(url, "UPDATE audit_entry SET operation = 'Other' WHERE seq = 2");

        assertThat(verify("--url", url)).isEqualTo(2);
    }

    @Test
    void the_runnable_jar_says_when_there_is_nothing_to_read() throws Exception {
        assertThat(verify("--url", "jdbc:derby:directory:" + folder.resolve("nowhere")))
                .isEqualTo(4);
    }

    private int verify(String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("portal.jar"),
                "verify"));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();
    }

    private String aChain() throws SQLException {
        var url = "jdbc:derby:directory:" + folder.resolve("db");
        ChainFixture.migrate(url + ";create=true");
        try (var database = DriverManager.getConnection(url)) {
            new ChainFixture(database).write(4, 1);
        }
        leave(url);
        return url;
    }

    private static void change(String url, String sql) throws SQLException {
        try (var database = DriverManager.getConnection(url)) {
            new ChainFixture(database).run(sql);
        }
        leave(url);
    }

    /** An embedded database belongs to one program at a time. */
    private static void leave(String url) {
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("08006"); // Derby says goodbye with an exception
        }
    }
}
