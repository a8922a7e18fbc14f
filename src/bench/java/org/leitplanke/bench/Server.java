package org.leitplanke.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.leitplanke.platform.Throwaway;

/** A server process on loopback, ended with the measurement. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path MICRO = Path.of(System.getProperty("payara.jar", "target/server/payara-micro.jar"));

    private final int port;
    private final Process process;

    private Server(int port, List<String> settings, List<String> arguments, String firstPage) {
        this.port = port;
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.timezone=UTC"));
        command.add("-Dleitplanke.base.url=" + url());
        command.addAll(settings);
        command.addAll(arguments);
        command.addAll(List.of("--port", String.valueOf(port)));
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await(firstPage);
    }

    /** The portal with what the measurements need beside it. */
    static Server portal(Store store, Path war) {
        var arguments = new ArrayList<>(List.of("-jar", MICRO.toString(), "--deploy", war.toString()));
        arguments.addAll(List.of("--contextroot", "/", "--prebootcommandfile", "payara-config/pre-boot.txt"));
        arguments.addAll(List.of("--logproperties", "payara-config/logging.properties"));
        arguments.addAll(List.of("--nocluster", "--disablephonehome"));
        return new Server(Throwaway.port(), store.settings(), arguments, "/sign-in.xhtml");
    }

    /** A runnable jar as a customer starts it; it is there when the page answers. */
    static Server jar(Path jar, List<String> settings, String firstPage) {
        return new Server(Throwaway.port(), settings, List.of("-jar", jar.toString()), firstPage);
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Resident memory of the process in MB, as the operating system sees it. */
    long residentMegabytes() {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return Path.of("target", "bench", "server-" + port + ".log");
    }

    private void await(String page) {
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
        var request = HttpRequest.newBuilder(URI.create(url() + page))
                .timeout(PATIENCE)
                .build();
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (IOException e) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        close();
        throw new IllegalStateException("The server did not answer; see " + log().toAbsolutePath());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
