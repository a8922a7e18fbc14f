package org.leitplanke.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Everything that is measured, one after the other; what and where is given as system properties. */
public final class FiguresBench {

    private FiguresBench() {}

    public static void main(String[] arguments) throws SQLException {
        try {
            var war = BenchWar.build();
            var first = true;
            for (var engine : Settings.engines()) {
                if (Settings.measures().equals(List.of("matrix"))) {
                    Findings.begin(facts());
                    matrix(engine, war);
                    continue;
                }
                var store = GeneratedCompany.of(engine, Settings.folder(), Settings.size(), war);
                if (first) {
                    Findings.begin(facts());
                    first = false;
                }
                measure(engine, store, war);
            }
        } finally {
            Store.closeAll();
        }
    }

    private static void measure(Store.Engine engine, Store store, Path war) {
        var measures = Settings.measures();
        var findings = new Findings(engine, Settings.size());
        if (measures.stream().anyMatch(List.of("weight", "start", "write")::contains)) {
            try (var server = Server.portal(store, war)) {
                if (measures.contains("weight")) {
                    new WeightBench(server, findings).run();
                }
                if (measures.contains("start")) {
                    new StartPageBench(server, findings, engine).run();
                }
                if (measures.contains("write")) {
                    new WritingBench(server, findings, Settings.size()).run();
                }
            }
        }
        if (measures.contains("import")) {
            var house = GeneratedCompany.of(engine, Settings.folder(), ImportBench.HOUSE, war);
            try (var server = Server.portal(house, war)) {
                new ImportBench(server, findings).run();
            }
        }
        if (measures.contains("matrix")) {
            matrix(engine, war);
        }
        if (measures.contains("launch")) {
            new LaunchBench(store, war, findings).run();
        }
        if (measures.contains("growth")) {
            new GrowthBench(engine, war).run();
        }
    }

    private static void matrix(Store.Engine engine, Path war) {
        try (var server = Server.portal(MatrixRows.of(engine, Settings.folder(), war), war)) {
            new MatrixBench(server, engine).run();
        }
    }

    private static List<String> facts() throws SQLException {
        var runtime = Runtime.getRuntime();
        return List.of("Measured on " + LocalDate.now() + ": " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + ", " + runtime.availableProcessors() + " processors, Java "
                + Runtime.version() + "; " + Store.durability() + ".");
    }
}
