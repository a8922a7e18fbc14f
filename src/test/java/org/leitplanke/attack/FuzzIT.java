package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.outside.Crawl;
import org.leitplanke.outside.HandingOut;
import org.leitplanke.outside.Place;

/**
 * Whatever is typed into whatever can be typed into: no incident, nothing that comes back raw, no answer to wait for, and
 * a database that keeps its rules. The seed is printed; {@code -Dfuzz.seed=} plays a run again, {@code -Dfuzz.inputs=}
 * makes it longer.
 */
@ExtendWith(WithTarget.class)
@Order(Integer.MAX_VALUE)
@Tag("alone")
class FuzzIT {

    private static final List<String> PEOPLE = List.of(
            "eva.brandt",
            "tobias.lang",
            "jonas.behrens",
            "nadine.roth",
            "mira.okafor",
            "katharina.wendt",
            "miriam.fuchs",
            "rolf.steiner",
            "sabine.krueger");

    private static final int MOST_OF_A_KIND = 3;

    @Test
    void nothing_typed_anywhere_is_an_incident() {
        var seed = Long.getLong("fuzz.seed", System.nanoTime());
        var inputs = Integer.getInteger("fuzz.inputs", 1_000);
        var surface = new Surface();
        var begun = System.nanoTime();
        for (var page : List.of("/sign-in.xhtml?to=/index.xhtml", "/welcome.xhtml?token=x", "/setup.xhtml")) {
            surface.look(null, WithTarget.stranger().get(page));
        }
        var stages = new Stages();
        PEOPLE.parallelStream()
                .map(who -> Map.entry(who, Crawl.by(WithTarget.as(who), MOST_OF_A_KIND, beside(stages, who))))
                .toList()
                .forEach(met -> met.getValue().forEach(page -> surface.look(met.getKey(), page)));
        HandingOut.by(WithTarget.as("sabine.krueger"), WithTarget.stranger(), "sofia.lindner", "M0188");
        for (int request = 0; request < 2; request++) {
            surface.look("sofia.lindner", Stages.publishing(WithTarget.as("sofia.lindner")));
        }
        System.out.printf("Fuzz: looked for fields for %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
        var fuzzer = new Fuzzer(new Generator(seed));

        fuzzer.run(surface.ways(), inputs);

        var missed = Surface.missed(fuzzer.reached());
        var fields =
                Sources.all().values().stream().mapToInt(java.util.Set::size).sum();
        System.out.printf(
                "Fuzz: seed %d, %d inputs, %d of %d fields and parameters reached (%.1f %%), answers by status %s%n",
                seed,
                fuzzer.sent(),
                fields - missed.size(),
                fields,
                100.0 * (fields - missed.size()) / fields,
                fuzzer.statuses());
        System.out.println("Fuzz: not reached " + missed);
        assertThat(fuzzer.wrong()).as("seed " + seed).isEmpty();
        assertThat(missed.size())
                .as("seed %d: fields not reached: %s", seed, missed)
                .isLessThanOrEqualTo(fields / 20);
        assertThat(Rules.broken(WithTarget.stored())).as("seed " + seed).isEmpty();
        assertThat(WithTarget.stranger().get("/sign-in.xhtml").status()).isEqualTo(200);
    }

    private static String[] beside(Stages stages, String who) {
        var pages =
                Place.all().stream().filter(place -> who.equals(place.who())).map(Place::path);
        return Stream.concat(stages.of(who).stream(), pages).toArray(String[]::new);
    }
}
