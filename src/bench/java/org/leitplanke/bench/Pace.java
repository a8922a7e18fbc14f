package org.leitplanke.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How fast something went: how many a second, how long one took in the middle and at the end, how many failed. */
record Pace(double perSecond, double p50, double p99, int refused) {

    /**
     * @param nanos how long each took
     * @param seconds how long all of them took together
     */
    static Pace of(long[] nanos, double seconds) {
        return of(nanos, seconds, 0);
    }

    static Pace of(long[] nanos, double seconds, int refused) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Pace(sorted.length / seconds, at(sorted, 0.5), at(sorted, 0.99), refused);
    }

    /** The middle of several rounds, each figure by itself. */
    static Pace middle(List<Pace> rounds) {
        return new Pace(
                middle(rounds, Pace::perSecond),
                middle(rounds, Pace::p50),
                middle(rounds, Pace::p99),
                rounds.stream().mapToInt(Pace::refused).sum());
    }

    static double middle(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    String words() {
        return "%s/s, p50 %s ms, p99 %s ms%s"
                .formatted(
                        Findings.number(perSecond),
                        Findings.number(p50),
                        Findings.number(p99),
                        refused == 0 ? "" : ", " + refused + " not done");
    }

    private static double middle(List<Pace> rounds, ToDoubleFunction<Pace> figure) {
        return middle(rounds.stream().mapToDouble(figure).toArray());
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / 1e6;
    }
}
