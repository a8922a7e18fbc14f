package org.leitplanke.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.leitplanke.platform.Throwaway;

/**
 * The database of the demonstration company as the first portal of this run has made it out of nothing; the next ones
 * begin with a copy, because making it takes as long as starting does.
 */
final class Demonstration {

    private static Path kept;

    private Demonstration() {}

    /** Puts it where a portal will look for its database; nothing when no portal has made it yet. */
    static synchronized void lay(Path database) throws IOException {
        if (kept != null) {
            copy(kept, database);
        }
    }

    /** Keeps what the portal of this process has just made; the process stands still for that moment. */
    static synchronized void keep(Path database, Process portal) throws IOException {
        if (kept == null) {
            var folder = Files.createTempDirectory("leitplanke-demonstration");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Throwaway.remove(folder)));
            var copy = folder.resolve("db");
            signal("STOP", portal);
            try {
                copy(database, copy);
            } finally {
                signal("CONT", portal);
            }
            kept = copy;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void signal(String name, Process process) throws IOException {
        try {
            // the shell knows kill even where no program of that name is installed
            var signal = new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                    .inheritIO()
                    .start();
            if (!signal.waitFor(10, TimeUnit.SECONDS) || signal.exitValue() != 0) {
                throw new IOException("kill -" + name + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
