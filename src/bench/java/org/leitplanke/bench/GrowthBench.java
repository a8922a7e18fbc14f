package org.leitplanke.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leitplanke.bench.Findings.Target;

/** What each main page costs in companies of different sizes, side by side: one server for each size, in turn. */
final class GrowthBench {

    private static final double MOST = 1.2;
    private static final double SECONDS = 1.5;

    /** Whom each page is asked by. */
    private static final Map<String, Integer> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("/index.xhtml", Size.NEW_EVERY - 1);
        PAGES.put("/training/list.xhtml", Size.NEW_EVERY - 1);
        PAGES.put("/guideline/list.xhtml", Size.NEW_EVERY - 1);
        PAGES.put("/responsibility/department.xhtml?id=" + CompanyRows.departmentOf(0), 0);
        PAGES.put("/responsibility/directory.xhtml", Size.NEW_EVERY - 1);
        PAGES.put("/approval/queue.xhtml", 2);
        PAGES.put("/organisation/people.xhtml", 90);
        PAGES.put("/audit/list.xhtml", 91);
        PAGES.put("/readiness/company.xhtml", 92);
    }

    private final Store.Engine engine;
    private final Path war;

    GrowthBench(Store.Engine engine, Path war) {
        this.engine = engine;
        this.war = war;
    }

    void run() {
        var servers = new LinkedHashMap<Size, Server>();
        try {
            for (var size : Settings.sizes()) {
                servers.put(size, Server.portal(GeneratedCompany.of(engine, Settings.folder(), size, war), war));
            }
            PAGES.forEach((page, person) -> compare(servers, page, person));
        } finally {
            servers.values().forEach(Server::close);
        }
    }

    private void compare(Map<Size, Server> servers, String page, int person) {
        var seats = new LinkedHashMap<Size, List<Seat>>();
        var paces = new LinkedHashMap<Size, List<Pace>>();
        servers.forEach((size, server) -> {
            seats.put(size, List.of(Seat.of(server, person)));
            paces.put(size, new ArrayList<>());
        });
        seats.values().forEach(seat -> Load.get(seat, page, 2 * SECONDS));
        for (int round = 0; round < Settings.rounds(); round++) {
            seats.forEach((size, seat) -> paces.get(size).add(Load.get(seat, page, SECONDS)));
        }
        var figures = seats.keySet().stream()
                .map(size -> "%s: %s ms, %d statements"
                        .formatted(
                                size,
                                Findings.number(Pace.middle(paces.get(size)).p50()),
                                seats.get(size).get(0).statementsOf(page)))
                .collect(Collectors.joining("; "));
        var all =
                paces.values().stream().map(Pace::middle).mapToDouble(Pace::p50).toArray();
        new Findings(engine.name())
                .say(
                        "growth of " + page.replaceAll("\\?.*", ""),
                        figures,
                        all[all.length - 1] / all[0],
                        Target.atMost(MOST, " ×"));
    }
}
