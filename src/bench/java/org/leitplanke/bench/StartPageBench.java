package org.leitplanke.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.leitplanke.bench.Findings.Target;

/** (a) The start page of somebody with a full list of tasks, against a table from memory in the same server. */
final class StartPageBench {

    static final String REFERENCE = "/bench/reference.xhtml";
    static final String START = "/index.xhtml";

    private static final int QUERIES = 6;
    private static final int TASKS = 20;

    /** Moodle's landings a second on the same kind of machine, and how many times that is wanted. */
    private static final double MOODLE = 6.3;

    private static final double TIMES = 30;

    private final Server server;
    private final Findings findings;
    private final double share;

    StartPageBench(Server server, Findings findings, Store.Engine engine) {
        this.server = server;
        this.findings = findings;
        this.share = engine == Store.Engine.DERBY ? 0.4 : 0.5;
    }

    void run() {
        var people = IntStream.range(0, 8)
                .mapToObj(team -> Seat.of(server, team * Size.TEAM + Size.NEW_EVERY - 1))
                .toList();
        var strangers = Seat.strangers(server, 8);
        var page = people.get(0).text(START);
        findings.note("(a) tasks on it", tasks(page) + " of at most " + TASKS);
        var statements = people.get(0).statementsOf(START);
        findings.say("(a) statements", "" + statements, statements, Target.atMost(QUERIES, ""));
        Load.get(people, START, Settings.warmUp());
        Load.get(strangers, REFERENCE, Settings.warmUp() / 2.0);
        for (var connections : new int[] {1, 8}) {
            compare(people.subList(0, connections), strangers.subList(0, connections));
        }
    }

    private void compare(List<Seat> people, List<Seat> strangers) {
        var ours = new ArrayList<Pace>();
        var theirs = new ArrayList<Pace>();
        var ratios = new double[Settings.rounds()];
        for (int round = 0; round < ratios.length; round++) {
            ours.add(Load.get(people, START, Settings.seconds()));
            theirs.add(Load.get(strangers, REFERENCE, Settings.seconds()));
            ratios[round] = ours.get(round).perSecond() / theirs.get(round).perSecond();
        }
        var mine = Pace.middle(ours);
        var connections = " with " + people.size() + (people.size() == 1 ? " connection" : " connections");
        findings.say(
                "(a) start page" + connections,
                mine.words() + "; R " + Pace.middle(theirs).words(),
                Pace.middle(ratios),
                Target.atLeast(share, " × R"));
        if (people.size() > 1) {
            findings.say(
                    "(a) against Moodle's landings",
                    Findings.number(mine.perSecond()) + "/s against " + MOODLE + "/s",
                    mine.perSecond() / MOODLE,
                    Target.atLeast(TIMES, " × Moodle"));
        }
    }

    static int tasks(String page) {
        var list = page.substring(page.indexOf("id=\"tasks\""));
        return list.substring(0, list.indexOf("</section>")).split("class=\"task", -1).length - 1;
    }
}
