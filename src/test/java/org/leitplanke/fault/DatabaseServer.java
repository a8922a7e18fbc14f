package org.leitplanke.fault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.leitplanke.platform.Throwaway;

/** A real PostgreSQL on a free port of this computer that can be stopped, frozen and killed. */
final class DatabaseServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private EmbeddedPostgres running;
    private int port;

    DatabaseServer() {
        try {
            folder = Files.createTempDirectory("leitplanke-postgresql");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    /** Starts it, again on the same port and data after it was stopped or killed. */
    void start() {
        try {
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(PATIENCE)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on");
            running = (port == 0 ? builder : builder.setPort(port)).start();
            port = running.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as an operator would, without waiting for anybody. */
    void stop() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds all its processes: connections stay open, nobody answers. */
    void freeze() {
        signal("STOP");
    }

    void thaw() {
        signal("CONT");
    }

    /** Ends all its processes from one moment to the next. */
    void kill() {
        var all = processes();
        signal("KILL");
        for (var process : all) {
            try {
                process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException("process " + process.pid() + " does not end", e);
            }
        }
        stop(); // what is still to be tidied up is the lock of its folder
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** What the portal has to be told to use it. */
    String[] settings() {
        return new String[] {
            "-Dleitplanke.db.url=" + url(), "-Dleitplanke.db.user=postgres", "-Dleitplanke.db.password=postgres"
        };
    }

    private void signal(String name) {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        processes().forEach(process -> command.add(String.valueOf(process.pid())));
        try {
            // the shell knows kill even where no program of that name is installed
            var ended = new ProcessBuilder("sh", "-c", String.join(" ", command))
                    .inheritIO()
                    .start()
                    .waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                throw new IllegalStateException("kill does not end");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The postmaster, and everything it has started. */
    private List<ProcessHandle> processes() {
        try {
            var pid = Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0);
            var postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
            var all = new ArrayList<ProcessHandle>();
            all.add(postmaster);
            postmaster.descendants().forEach(all::add);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
        Throwaway.remove(folder);
    }
}
