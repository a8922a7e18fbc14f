package org.leitplanke.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.fault.Load.Exchange;
import org.leitplanke.fault.Stage.Database;
import org.leitplanke.outside.Visitor;

/** Somebody holds a table while everybody wants to read it: nobody waits long, and nothing stays behind. */
@ExtendWith(WithStages.class)
@Tag("alone")
class OverloadIT {

    private static final int REQUESTS = Integer.getInteger("requests", 120);
    private static final Duration LOCKED = Duration.ofSeconds(Integer.getInteger("locked", 8));
    private static final Duration HANGS = Promised.seconds(10);
    private static final Duration FREE = Promised.seconds(5);
    private static final int MORE_THAN_CONNECTIONS = 40;
    private static final String WANTED = "/guideline/list.xhtml";

    @Test
    void a_locked_table_keeps_nobody_waiting_and_leaves_nothing_behind() throws Exception {
        var stage = WithStages.on(Database.POSTGRESQL);
        var mira = Visitor.at(stage.portal()).as("mira.okafor");
        assertThat(mira.get(WANTED).status()).isEqualTo(200);
        var threads = Executors.newFixedThreadPool(REQUESTS);
        List<CompletableFuture<Exchange>> asked = new ArrayList<>();
        Duration slowestHealth;
        try (var holder = stage.connect()) {
            hold(holder);
            var end = Instant.now().plus(LOCKED);
            for (int i = 0; i < REQUESTS; i++) {
                asked.add(ask(mira, threads));
            }
            slowestHealth = health(stage, end);
            holder.rollback();
        }
        var answers = asked.stream().map(CompletableFuture::join).toList();
        report(answers, slowestHealth);

        assertThat(answers).as("bounded").allMatch(one -> one.took().compareTo(HANGS) <= 0);
        assertThat(answers).as("said so").allMatch(one -> one.status() == 503);
        assertThat(answers.get(0).answer().says("error.503.title.BUSY")).isTrue();
        assertThat(slowestHealth).isLessThanOrEqualTo(Promised.seconds(1));
        assertThat(untilNobodyIsBusy(stage)).isLessThan(FREE);
        everybodyIsServed(mira, threads);
        threads.shutdown();
    }

    private static void hold(Connection holder) throws SQLException {
        holder.setAutoCommit(false);
        try (var statement = holder.createStatement()) {
            statement.execute("LOCK TABLE guideline IN ACCESS EXCLUSIVE MODE");
        }
    }

    private static CompletableFuture<Exchange> ask(Visitor who, ExecutorService threads) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var begun = Instant.now();
                    var answer = who.get(WANTED);
                    return new Exchange(WANTED, begun, Instant.now(), answer);
                },
                threads);
    }

    /** Asks for the portal's health until then, and says how long the slowest answer took. */
    private static Duration health(Stage stage, Instant end) throws InterruptedException {
        var slowest = Duration.ZERO;
        var operator = Visitor.at(stage.portal());
        while (Instant.now().isBefore(end)) {
            for (var path : List.of("/health/live", "/health/ready")) {
                var begun = Instant.now();
                assertThat(operator.get(path).status()).isIn(200, 503);
                var took = Duration.between(begun, Instant.now());
                slowest = took.compareTo(slowest) > 0 ? took : slowest;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return slowest;
    }

    /** How long after the lock was released some connection of the portal was still at work. */
    private static Duration untilNobodyIsBusy(Stage stage) throws Exception {
        var begun = Instant.now();
        while (busy(stage) > 0 && Duration.between(begun, Instant.now()).compareTo(FREE) < 0) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return Duration.between(begun, Instant.now());
    }

    private static int busy(Stage stage) throws SQLException {
        try (var connection = stage.connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT COUNT(*) FROM pg_stat_activity WHERE state <> 'idle'"
                        + " AND backend_type = 'client backend' AND pid <> pg_backend_pid()")) {
            result.next();
            return result.getInt(1);
        }
    }

    /** More people at once than there are connections, and no connection is missing. */
    private static void everybodyIsServed(Visitor who, ExecutorService threads) {
        var asked = new ArrayList<CompletableFuture<Exchange>>();
        for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) {
            asked.add(ask(who, threads));
        }
        assertThat(asked.stream().map(CompletableFuture::join)).allMatch(one -> one.status() == 200);
    }

    private void report(List<Exchange> answers, Duration slowestHealth) {
        var slowest = answers.stream()
                .map(Exchange::took)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Said.say(
                answers.size() + " requests for a locked table",
                "slowest 503 after " + slowest.toMillis() + " ms, slowest health " + slowestHealth.toMillis() + " ms");
    }
}
