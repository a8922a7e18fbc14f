package org.leitplanke.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The runnable jar as a customer starts it, with the demonstration company on a fresh Derby; ends with the tests. */
final class Portal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private final Process process;
    private final String url;
    private final Path folder;

    private Portal(Process process, String url, Path folder) {
        this.process = process;
        this.url = url;
        this.folder = folder;
    }

    static Portal startWithDemonstration() {
        return start("-Dleitplanke.demo=true");
    }

    static Portal start(String... settings) {
        try {
            var port = freePort();
            var folder = Files.createTempDirectory("leitplanke-portal");
            var url = "http://localhost:" + port;
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Duser.timezone=UTC",
                    "-Dleitplanke.base.url=" + url,
                    "-Dleitplanke.db.url=jdbc:derby:directory:" + folder.resolve("db") + ";create=true"));
            command.addAll(List.of(settings));
            command.addAll(List.of("-jar", System.getProperty("portal.jar"), "--port", String.valueOf(port)));
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(logFile().toFile())
                    .start();
            var portal = new Portal(process, url, folder);
            portal.awaitReady();
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return url;
    }

    String databaseUrl() {
        return "jdbc:derby:directory:" + folder.resolve("db");
    }

    static Path logFile() {
        return Path.of("target", "browser-portal.log");
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
                    URI.create(url + "/sign-in.xhtml").toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private void pause() {
        try {
            process.waitFor(500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the server; its data stay until the portal is closed. */
    void stop() {
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
        delete(folder.toFile());
    }

    private static void delete(File file) {
        var children = file.listFiles();
        if (children != null) {
            for (var child : children) {
                delete(child);
            }
        }
        file.delete();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
