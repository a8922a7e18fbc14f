package org.leitplanke.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitplanke.platform.Throwaway;

/** The runnable jar with settings that must not run: it says all that is wrong, and the process ends. */
class RefusedStartIT {

    @TempDir
    Path folder;

    @Test
    void unsafe_settings_end_the_process_before_the_database_is_touched() throws Exception {
        Files.writeString(
                folder.resolve("leitplanke.properties"),
                "leitplanke.base.url=http://intranet\nleitplanke.zone=Nowhere\nleitplanke.bd.url=x\n");
        var log = folder.resolve("start.log");

        var portal = start(log);

        assertThat(portal.waitFor(6, TimeUnit.MINUTES)).isTrue();
        assertThat(portal.exitValue()).isEqualTo(1);
        assertThat(Files.readString(log, StandardCharsets.ISO_8859_1))
                .contains("The portal does not start:", "plain http on intranet", "\"Nowhere\"", "leitplanke.bd.url");
        assertThat(folder.resolve("leitplanke-data")).doesNotExist();
    }

    private Process start(Path log) throws Exception {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("portal.jar"),
                "--port",
                String.valueOf(Throwaway.port()));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
