package org.leitplanke.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.leitplanke.bench.Findings.Target;

/**
 * (g) From the command until the first page, the database being there, against an empty Faces application packed in the
 * same way. Somebody signed in is shown by the portal with the doors of the measurements; the runnable jar itself is
 * measured up to its sign-in page.
 */
final class LaunchBench {

    private static final double TIME = 1.3;
    private static final double MEMORY = 1.4;

    private final Store store;
    private final Path war;
    private final Findings findings;

    LaunchBench(Store store, Path war, Findings findings) {
        this.store = store;
        this.war = war;
        this.findings = findings;
    }

    /** How long it took, and what it held in memory afterwards. */
    private record Launch(double seconds, long megabytes) {}

    void run() {
        var empty = BenchWar.empty();
        var rounds = Settings.rounds();
        var times = new double[rounds];
        var memory = new double[rounds];
        var words = new StringBuilder();
        for (int i = 0; i < rounds; i++) {
            var theirs = launch(() -> Server.jar(empty, List.of(), "/index.xhtml"), false);
            var ours = launch(() -> Server.portal(store, war), true);
            times[i] = ours.seconds / theirs.seconds;
            memory[i] = (double) ours.megabytes / theirs.megabytes;
            words.append("%.1f s/%d MB against %.1f s/%d MB; "
                    .formatted(ours.seconds, ours.megabytes, theirs.seconds, theirs.megabytes));
        }
        findings.say(
                "(g) until the first signed-in page",
                words.toString(),
                Pace.middle(times),
                Target.atMost(TIME, " × empty"));
        findings.say("(g) resident memory", "", Pace.middle(memory), Target.atMost(MEMORY, " × empty"));
    }

    private Launch launch(Supplier<Server> start, boolean signIn) {
        var begun = Instant.now();
        try (var server = start.get()) {
            if (signIn) {
                Seat.of(server, Size.NEW_EVERY - 1).get(StartPageBench.START);
            }
            var took = Duration.between(begun, Instant.now()).toMillis() / 1_000.0;
            return new Launch(took, server.residentMegabytes());
        }
    }
}
