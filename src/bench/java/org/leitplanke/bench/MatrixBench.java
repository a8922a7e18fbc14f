package org.leitplanke.bench;

import java.util.Arrays;
import java.util.List;
import org.leitplanke.bench.Findings.Target;

/** The matrix of 200 departments and 14 roles, against plain SQL of the same joins in the same process. */
final class MatrixBench {

    private static final double TIMES_PLAIN = 3;
    private static final int WARM = 20;
    private static final int TIMES = 15;
    private static final double SECONDS = 3;
    private static final String PAGE = "/responsibility/matrix.xhtml";

    private final Server server;
    private final Findings findings;

    MatrixBench(Server server, Store.Engine engine) {
        this.server = server;
        this.findings = new Findings(engine.name() + ", " + MatrixRows.DEPARTMENTS + " departments × 14 roles");
    }

    void run() {
        var stranger = Seat.stranger(server);
        once(stranger, WARM);
        var rounds = new double[Settings.rounds()][];
        for (int i = 0; i < rounds.length; i++) {
            rounds[i] = once(stranger, TIMES);
        }
        var asked = middle(rounds, 0);
        var plain = middle(rounds, 1);
        findings.say(
                "matrix, the question itself",
                "%.1f ms, %d statements; plain SQL of the same joins %.1f ms"
                        .formatted(asked, (int) rounds[0][2], plain),
                asked / plain,
                Target.atMost(TIMES_PLAIN, " × plain SQL"));
        var seat = Seat.of(server, 0);
        Load.get(List.of(seat), PAGE, SECONDS);
        var page = Load.get(List.of(seat), PAGE, SECONDS);
        findings.note(
                "matrix, the whole page at one connection",
                page.words()
                        + ", %d kB compressed, %d statements"
                                .formatted(seat.get(PAGE).body().length / 1_000, seat.statementsOf(PAGE)));
    }

    /** Milliseconds of the portal's question and of the plain one, and the portal's statements. */
    private static double[] once(Seat seat, int times) {
        return Arrays.stream(seat.text("/bench/matrix?times=" + times).split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static double middle(double[][] rounds, int figure) {
        return Pace.middle(
                Arrays.stream(rounds).mapToDouble(round -> round[figure]).toArray());
    }
}
