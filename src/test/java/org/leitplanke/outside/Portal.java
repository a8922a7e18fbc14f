package org.leitplanke.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.leitplanke.platform.Throwaway;

/** The runnable jar as a customer starts it, with the demonstration company on a fresh Derby; ends with the tests. */
public final class Portal implements AutoCloseable {

    private static final String DEMONSTRATION = "-Dleitplanke.demo=true";
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private final Path folder;
    private final int port;
    private final List<String> settings;
    private Process process;

    private Portal(Path folder, int port, List<String> settings) {
        this.folder = folder;
        this.port = port;
        this.settings = settings;
    }

    public static Portal startWithDemonstration() {
        return start(DEMONSTRATION);
    }

    /** With these settings; where they say nothing of a database, it is a fresh Derby. */
    public static Portal start(String... settings) {
        try {
            var folder = Files.createTempDirectory("leitplanke-portal");
            var database = folder.resolve("db");
            var all = new ArrayList<>(List.of(settings));
            var onDerby = all.stream().noneMatch(setting -> setting.startsWith("-Dleitplanke.db.url="));
            if (onDerby) {
                all.add("-Dleitplanke.db.url=jdbc:derby:directory:" + database + ";create=true");
            }
            var portal = new Portal(folder, Throwaway.port(), all);
            var demonstrates = onDerby
                    && all.contains(DEMONSTRATION)
                    && all.stream().allMatch(setting -> setting.startsWith("-Dleitplanke."));
            if (demonstrates) {
                Demonstration.lay(database);
            }
            portal.begin();
            if (demonstrates) {
                Demonstration.keep(database, portal.process);
            }
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server, again after it was ended or killed, and waits until it says that it is ready. */
    public void begin() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "-Dleitplanke.base.url=" + url()));
        command.addAll(settings);
        command.addAll(List.of("-jar", System.getProperty("portal.jar"), "--port", String.valueOf(port)));
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(logFile().toFile())
                    .start();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server from one moment to the next, as a power failure of the process would. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public String databaseUrl() {
        return setting("leitplanke.db.url").replace(";create=true", "");
    }

    /** What this portal was started with; empty when it was not told. */
    public String setting(String name) {
        var begin = "-D" + name + "=";
        return settings.stream()
                .filter(setting -> setting.startsWith(begin))
                .map(setting -> setting.substring(begin.length()))
                .findFirst()
                .orElse("");
    }

    /** What the server wrote since it was started last. */
    public Path logFile() {
        return Path.of("target", "portal-" + port + ".log");
    }

    /** Ready means that the portal said so itself: the demonstration is complete and pages are answered. */
    private void awaitReady() throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            if (Files.readString(logFile()).contains("Leitplanke is ready") && answers()) {
                return;
            }
            pause();
        }
        process.destroyForcibly();
        throw new IllegalStateException(
                "The portal did not get ready; see " + logFile().toAbsolutePath());
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection)
                    URI.create(url() + "/sign-in.xhtml").toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private void pause() {
        try {
            process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the server; its data stay until the portal is closed. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
        Throwaway.remove(folder);
    }
}
