package org.leitplanke.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.fault.Stage.Database;
import org.leitplanke.outside.Answer;
import org.leitplanke.outside.Asking;
import org.leitplanke.outside.Visitor;

/** Two people in their own browsers do something final about the same request at the same moment. */
@ExtendWith(WithStages.class)
@Tag("alone")
class RaceIT {

    private static final int ROUNDS = Integer.getInteger("rounds", 1) * 3;
    private static final String CHANNEL = "LinkedIn-Karriere";

    private final Stage stage = WithStages.on(Database.POSTGRESQL);
    private final Visitor eva = Visitor.at(stage.portal()).as("eva.brandt");
    private final Visitor nadine = Visitor.at(stage.portal()).as("nadine.roth");
    private final Visitor jonas = Visitor.at(stage.portal()).as("jonas.behrens");
    private final Journal journal = new Journal("race");

    @Test
    void of_two_who_decide_one_counts_and_the_other_reads_who_was_first() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var id = Asking.approval(eva, "Wettlauf " + UUID.randomUUID(), CHANNEL);
            var hers = nadine.get(Asking.review(id));
            var his = jonas.get(Asking.review(id));

            var answers = atOnce(
                    () -> nadine.press(hers, "decision:approve", Asking.approving()),
                    () -> jonas.press(his, "decision:approve", Asking.approving()));

            var winner = Crew.isSentOn(answers.get(0)) ? 0 : 1;
            note(Kind.DECIDE, id, answers.get(winner));
            assertThat(answers.get(1 - winner).status()).isEqualTo(200);
            assertThat(answers.get(1 - winner)
                            .says("approval.alreadyDecided", winner == 0 ? "Nadine Roth" : "Jonas Behrens"))
                    .as(() -> answers.get(1 - winner).text())
                    .isTrue();
        }
        check();
    }

    @Test
    void what_is_withdrawn_while_somebody_decides_is_one_of_both() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var id = Asking.approval(eva, "Rückzug " + UUID.randomUUID(), CHANNEL);
            var mine = eva.get(Asking.request(id));
            var hers = nadine.get(Asking.review(id));

            var answers = atOnce(
                    () -> eva.press(mine, "withdrawal:withdraw"),
                    () -> nadine.press(hers, "decision:approve", Asking.approving()));

            assertThat(answers.stream().filter(Crew::isSentOn)).hasSize(1);
            if (Crew.isSentOn(answers.get(1))) {
                note(Kind.DECIDE, id, answers.get(1));
                assertThat(answers.get(0).says("approval.notAnyMore")).isTrue();
            } else {
                assertThat(answers.get(1).says("approval.alreadyWithdrawn")).isTrue();
            }
        }
        check();
    }

    private void note(Kind kind, String id, Answer answer) {
        journal.attempt(kind, List.of(id), () -> answer, Crew::isSentOn);
    }

    private void check() throws Exception {
        List<String> defects = stage.look(connection -> Checker.defects(journal, connection));
        assertThat(defects).isEmpty();
    }

    private static List<Answer> atOnce(Supplier<Answer> one, Supplier<Answer> other) throws Exception {
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        var running = new ArrayList<Future<Answer>>();
        for (var press : List.of(one, other)) {
            running.add(threads.submit(() -> {
                together.await(30, TimeUnit.SECONDS);
                return press.get();
            }));
        }
        var answers = new ArrayList<Answer>();
        for (var press : running) {
            answers.add(press.get(60, TimeUnit.SECONDS));
        }
        threads.shutdown();
        return answers;
    }
}
