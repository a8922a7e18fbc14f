package org.leitplanke.bench;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.leitplanke.bench.Findings.Target;

/**
 * (c) A lesson completed and (d) a guideline acknowledged, over HTTP with everything that belongs to it, against the
 * same rows by plain JDBC. Pages are opened before the clock runs, as somebody reads before she presses the button.
 */
final class WritingBench {

    private static final double SHARE = 0.3;
    private static final double MOODLE_LESSONS = 56;
    private static final double TIMES = 10;

    /** A fifth of the 37 ms that Moodle takes with one client. */
    private static final double MOODLE_FIFTH = 7.4;

    /** Pages one session opens at most, with a button or without: the portal remembers fifteen. */
    private static final int OPEN_PAGES = 12;

    private static final int PHASES = 6;
    private static final int CROWD = 8;

    private final Server server;
    private final Findings findings;
    private final Size size;

    /** Where the next unused lessons and people are. */
    private int next;

    WritingBench(Server server, Findings findings, Size size) {
        this.server = server;
        this.findings = findings;
        this.size = size;
        this.next = (int) (System.nanoTime() / 1_000_000 % size.people());
    }

    void run() {
        warmUp("lesson");
        compare("(c) lesson completed", "lesson", 1);
        compare("(c) lesson completed", "lesson", CROWD);
        warmUp("acknowledge");
        compare("(d) acknowledged", "acknowledge", 1);
        compare("(d) acknowledged", "acknowledge", CROWD);
    }

    private void warmUp(String work) {
        var end = System.nanoTime() + Settings.warmUp() * 1_000_000_000L;
        while (System.nanoTime() < end) {
            phase(work, CROWD);
            plain(work, CROWD);
        }
    }

    private void compare(String what, String work, int connections) {
        phase(work, connections);
        plain(work, connections);
        var ours = new ArrayList<Pace>();
        var plain = new ArrayList<Pace>();
        var ratios = new double[PHASES];
        for (int i = 0; i < PHASES; i++) {
            ours.add(phase(work, connections));
            plain.add(plain(work, connections));
            ratios[i] = ours.get(i).perSecond() / plain.get(i).perSecond();
        }
        var mine = Pace.middle(ours);
        var title = what + " with " + connections + (connections == 1 ? " connection" : " connections");
        findings.say(
                title,
                mine.words() + "; plain " + Pace.middle(plain).words(),
                Pace.middle(ratios),
                Target.atLeast(SHARE, " × JDBC"));
        if (connections == 1) {
            findings.say(title + ", p50 in ms", "", mine.p50(), Target.atMost(MOODLE_FIFTH, " ms"));
        } else {
            findings.say(
                    title + " against Moodle's " + MOODLE_LESSONS + "/s",
                    "",
                    mine.perSecond() / MOODLE_LESSONS,
                    Target.atLeast(TIMES, " × Moodle"));
        }
    }

    /** Everybody opens her pages; then the clock runs while all press their buttons. */
    private Pace phase(String work, int connections) {
        var seats = new ArrayList<Seat>();
        var buttons = new ArrayList<List<HttpRequest>>();
        for (var tried = 0; seats.size() < connections; tried++) {
            if (tried > size.people() / Size.NEW_EVERY) {
                throw new IllegalStateException("Everybody has done everything: delete the company and run again");
            }
            var seat = Seat.of(server, nextNewcomer());
            var ready = (work.equals("lesson") ? lessons(seat) : guidelines(seat)).toList();
            if (!ready.isEmpty()) {
                seats.add(seat);
                buttons.add(ready);
            }
        }
        return Load.press(seats, buttons);
    }

    /** Newcomers have the most to learn; each is used once in a run. */
    private int nextNewcomer() {
        next += Size.NEW_EVERY;
        return (next / Size.NEW_EVERY * Size.NEW_EVERY + Size.NEW_EVERY - 1) % size.people();
    }

    private Stream<HttpRequest> lessons(Seat seat) {
        var first = 8 + next % (Size.MODULES - 8);
        return Stream.iterate(first, module -> module + 1)
                .limit(Size.MODULES - 8)
                .map(module -> KnowledgeRows.moduleOf(8 + module % (Size.MODULES - 8)))
                .flatMap(module -> Stream.of(1, 2, 3).map(lesson -> "code=" + module + "&n=" + lesson))
                .limit(OPEN_PAGES)
                .flatMap(lesson -> seat.button("/training/lesson.xhtml?" + lesson, "lesson", "done").stream());
    }

    private Stream<HttpRequest> guidelines(Seat seat) {
        return Stream.iterate(0, guideline -> guideline + 1)
                .limit(Math.min(OPEN_PAGES, Size.GUIDELINES))
                .flatMap(guideline -> seat
                        .button(
                                "/guideline/read.xhtml?newest=true&id=" + Ids.GUIDELINE.of(guideline),
                                "note",
                                "acknowledge")
                        .stream());
    }

    private Pace plain(String work, int connections) {
        var answer = Seat.stranger(server)
                .text("/bench/plain?work=" + work + "&threads=" + connections + "&times=" + OPEN_PAGES * PHASES);
        var nanos = Arrays.stream(answer.split(" ")).mapToLong(Long::parseLong).toArray();
        return Pace.of(Arrays.copyOfRange(nanos, 1, nanos.length), nanos[0] / 1e9);
    }
}
