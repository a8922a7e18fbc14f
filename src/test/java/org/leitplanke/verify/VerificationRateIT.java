package org.leitplanke.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitplanke.audit.ChainFixture;

/**
 * A long trail, checked by the shipped command in 64 MB; {@code -Dentries=1000000} for the figures. The target is
 * 100,000 entries a second and at most 1,000 bytes an entry with its indexes.
 */
class VerificationRateIT {

    private static final int ENTRIES = Integer.getInteger("entries", 20_000);
    private static final Pattern RATE = Pattern.compile("checked in ([\\d,]+) ms \\(([\\d,]+) per second\\)");

    @TempDir
    Path folder;

    @Test
    void a_long_trail_is_checked_with_little_memory() throws Exception {
        var url = ChainFixture.isPostgres() ? ChainFixture.anEmptyDatabase() : onDisk();
        var bytes = write(url);

        var said = verify(url);

        assertThat(said).contains(String.format(Locale.ENGLISH, "%,d entries are in order", ENTRIES));
        var rate = RATE.matcher(said);
        assertThat(rate.find()).isTrue();
        System.out.printf(
                Locale.ENGLISH,
                "audit trail on %s: %,d entries of %d bytes, checked in %s ms, %s a second%n",
                ChainFixture.isPostgres() ? "PostgreSQL" : "Derby",
                ENTRIES,
                bytes / ENTRIES,
                rate.group(1),
                rate.group(2));
    }

    private String onDisk() {
        var url = "jdbc:derby:directory:" + folder.resolve("db");
        ChainFixture.migrate(url + ";create=true");
        return url;
    }

    /** Writes the trail, and says how many bytes its tables and their indexes take. */
    private long write(String url) throws SQLException, IOException {
        var empty = size();
        try (var database = DriverManager.getConnection(url)) {
            new ChainFixture(database).writeMany(ENTRIES);
            if (ChainFixture.isPostgres()) {
                try (var rows = database.createStatement()
                        .executeQuery("SELECT pg_total_relation_size('audit_entry')"
                                + " + pg_total_relation_size('audit_personal')")) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        }
        leave(url);
        return size() - empty;
    }

    private long size() throws IOException {
        var tables = folder.resolve("db").resolve("seg0");
        if (!Files.exists(tables)) {
            return 0;
        }
        try (var files = Files.list(tables)) {
            return files.map(Path::toFile).mapToLong(File::length).sum();
        }
    }

    private String verify(String url) throws IOException, InterruptedException {
        var output = folder.resolve("said");
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-jar",
                        System.getProperty("portal.jar"),
                        "verify",
                        "--language",
                        "en",
                        "--url",
                        url))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var exit = process.waitFor();
        var said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(exit).as(said).isZero();
        return said;
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
