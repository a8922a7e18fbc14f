package org.leitplanke.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.fault.Journal.Outcome;
import org.leitplanke.fault.Stage.Database;
import org.leitplanke.outside.Verified;
import org.leitplanke.outside.Visitor;

/**
 * What was confirmed survives: the portal, the database server, or both end from one moment to the next while eight
 * people are writing. Afterwards nothing confirmed is missing, nothing is there twice, and the trail says the same.
 */
@ExtendWith(WithStages.class)
@Tag("alone")
class KillIT {

    private static final int ROUNDS = Integer.getInteger("rounds", 1);
    private static final Duration READY = Promised.seconds(30);

    private static final Random RANDOM = new Random();

    @BeforeAll
    static void both_are_needed() {
        WithStages.ahead(Database.values());
    }

    @Test
    void what_was_confirmed_survives_on_derby() throws Exception {
        var stage = WithStages.on(Database.DERBY);
        var journal = new Journal("kill-derby");
        try (var crew = new Crew(stage.portal(), journal)) {
            crew.begin();
            for (int round = 1; round <= ROUNDS; round++) {
                work(journal);
                endPortal(stage, journal, round);
            }
            work(journal);
        }
        stage.lower();
        check(stage, journal);
    }

    @Test
    void what_was_confirmed_survives_on_postgresql() throws Exception {
        var stage = WithStages.on(Database.POSTGRESQL);
        var journal = new Journal("kill-postgresql");
        try (var crew = new Crew(stage.portal(), journal)) {
            crew.begin();
            for (int round = 1; round <= ROUNDS; round++) {
                work(journal);
                endPortal(stage, journal, round);
                work(journal);
                endServer(stage, journal, round);
                if (round % 3 == 2) {
                    work(journal);
                    endBoth(stage, journal, round);
                }
            }
            work(journal);
        }
        check(stage, journal);
    }

    private void endPortal(Stage stage, Journal journal, int round) {
        stage.portal().kill();
        var begun = Instant.now();
        stage.portal().begin();
        ready("portal", begun, journal, round);
    }

    /** The portal goes on by itself as soon as the database is back. */
    private void endServer(Stage stage, Journal journal, int round) throws Exception {
        stage.server().kill();
        TimeUnit.MILLISECONDS.sleep(RANDOM.nextInt(1000));
        var begun = Instant.now();
        stage.server().start();
        awaitPage(stage);
        ready("database", begun, journal, round);
    }

    private void endBoth(Stage stage, Journal journal, int round) {
        stage.portal().kill();
        stage.server().kill();
        var begun = Instant.now();
        stage.server().start();
        stage.portal().begin();
        ready("both", begun, journal, round);
    }

    private void ready(String ended, Instant begun, Journal journal, int round) {
        var took = Duration.between(begun, Instant.now());
        Said.say(
                "round " + round + ", " + ended + " killed",
                "ready after " + took.toMillis()
                        + " ms, confirmed so far " + journal.count(Outcome.OK) + ", without answer "
                        + journal.count(Outcome.UNKNOWN));
        assertThat(took).as("ready without help").isLessThan(READY);
    }

    private static void awaitPage(Stage stage) throws InterruptedException {
        var end = Instant.now().plus(READY);
        while (Instant.now().isBefore(end)) {
            var visitor = Visitor.at(stage.portal());
            if (visitor.get("/health/ready").status() == 200) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** Everybody has something to do for half a second to three, counted from the moment when work is going on. */
    private static void work(Journal journal) throws InterruptedException {
        var before = journal.count(Outcome.OK);
        var end = Instant.now().plus(Duration.ofMinutes(1));
        while (journal.count(Outcome.OK) < before + 16 && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(journal.count(Outcome.OK)).as("confirmed in this round").isGreaterThan(before);
        TimeUnit.MILLISECONDS.sleep(500 + RANDOM.nextInt(2500));
    }

    private void check(Stage stage, Journal journal) throws Exception {
        assertThat(Verified.trailOf(stage.portal())).as("the trail is intact").isZero();
        var defects = stage.look(connection -> Checker.defects(journal, connection));
        assertThat(defects).isEmpty();
        var people = stage.look(Checker::people);
        assertThat(people).as("the demonstration was not made anew").isEqualTo(demonstrated());
        Said.say("confirmed", String.valueOf(journal.count(Outcome.OK)));
        Said.say("refused", String.valueOf(journal.count(Outcome.FAILED)));
        Said.say("without answer", String.valueOf(journal.count(Outcome.UNKNOWN)));
    }

    private static int demonstrated() throws java.io.IOException {
        try (var lines = Files.lines(Path.of("db/demo/people.csv"))) {
            return (int) lines.count() - 1;
        }
    }
}
