package org.leitplanke.bench;

import java.util.Arrays;
import org.leitplanke.bench.Findings.Target;

/** (f) Ten thousand people from a file: preview, apply and take back, against plain batches of the same rows. */
final class ImportBench {

    /** Where the people are imported into: departments and hardly anybody. */
    static final Size HOUSE = new Size(0);

    private static final int PEOPLE = 10_000;
    private static final int SECONDS = 2;
    private static final double TIMES_PLAIN = 4;
    private static final double DRY = 0.5;

    private final Server server;
    private final Findings findings;

    ImportBench(Server server, Findings findings) {
        this.server = server;
        this.findings = findings;
    }

    void run() {
        var seat = Seat.stranger(server);
        var rounds = new double[Settings.rounds()][];
        once(seat);
        for (int i = 0; i < rounds.length; i++) {
            rounds[i] = once(seat);
        }
        var preview = middle(rounds, 0);
        var apply = middle(rounds, 1);
        var dry = middle(rounds, 2);
        var plain = middle(rounds, 3);
        findings.say(
                "(f) import of 10,000 people, in s",
                "preview %.0f ms and apply %.0f ms".formatted(preview, apply),
                (preview + apply) / 1_000,
                Target.atMost(SECONDS, " s"));
        findings.say(
                "(f) import against plain batches",
                "plain %.0f ms".formatted(plain),
                (preview + apply) / plain,
                Target.atMost(TIMES_PLAIN, " × JDBC"));
        findings.say(
                "(f) taking 10,000 people back, in s",
                "looking %.0f ms and taking back %.0f ms".formatted(middle(rounds, 4), middle(rounds, 5)),
                (middle(rounds, 4) + middle(rounds, 5)) / 1_000,
                Target.atMost(SECONDS, " s"));
        findings.say(
                "(f) taking back against plain batches that write them",
                "plain %.0f ms".formatted(plain),
                (middle(rounds, 4) + middle(rounds, 5)) / plain,
                Target.atMost(TIMES_PLAIN, " × JDBC"));
        findings.say(
                "(f) unchanged file, dry",
                "%.0f ms".formatted(dry),
                dry / (preview + apply),
                Target.atMost(DRY, " × import"));
    }

    private static double[] once(Seat seat) {
        return Arrays.stream(seat.text("/bench/import?people=" + PEOPLE).split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static double middle(double[][] rounds, int figure) {
        return Pace.middle(
                Arrays.stream(rounds).mapToDouble(round -> round[figure]).toArray());
    }
}
