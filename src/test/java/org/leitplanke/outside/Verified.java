package org.leitplanke.outside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The audit trail, checked by the separate command as an auditor would. */
public final class Verified {

    private Verified() {}

    /** The command's exit code: 0 when nothing was tampered with. */
    public static int trailOf(Portal portal) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("portal.jar"),
                        "verify",
                        "--url",
                        portal.databaseUrl(),
                        "--user",
                        portal.setting("leitplanke.db.user"),
                        "--password",
                        portal.setting("leitplanke.db.password"))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "browser-verify.log").toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("verify did not end");
        }
        return process.exitValue();
    }
}
