package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.ImportProgress.Step;
import org.leitplanke.platform.PersonId;

class ImportRunsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final List<String> said = new ArrayList<>();
    private final ImportRuns runs = new ImportRuns();
    private final ImportDraft draft =
            new ImportDraft(PersonId.fresh(), NOW, ImportKind.PEOPLE, new ImportFile.Text("a;b", "UTF-8"));

    ImportRunsTest() {
        runs.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        runs.actor = new CurrentActor();
        runs.drafts = new ImportDrafts() {
            @Override
            void begin(String id, PersonId person) {
                said.add("begun");
            }

            @Override
            void over(String id) {
                said.add("over");
            }
        };
    }

    @Test
    void while_it_runs_it_says_how_far_it_is_and_afterwards_nothing() {
        var seen = during(run -> {
            var before = runs.progress(draft).orElseThrow();
            run.writes(10);
            run.wrote(4);
            return List.of(before, runs.progress(draft).orElseThrow());
        });

        assertThat(seen)
                .containsExactly(
                        new ImportProgress(Step.COMPARING, 0, 0, NOW), new ImportProgress(Step.WRITING, 4, 10, NOW));
        assertThat(runs.progress(draft)).isEmpty();
        assertThat(said).containsExactly("begun", "over");
    }

    @Test
    void a_second_click_waits_until_the_first_is_over() throws Exception {
        var order = new ArrayList<String>();
        var inside = new CountDownLatch(1);
        var clicks = Executors.newFixedThreadPool(2);

        var first = clicks.submit(() -> during(run -> {
            inside.countDown();
            pause();
            return order.add("first");
        }));
        inside.await();
        var second = clicks.submit(() -> during(run -> order.add("second")));
        first.get();
        second.get();
        clicks.shutdown();

        assertThat(order).containsExactly("first", "second");
    }

    @Test
    void what_breaks_off_is_over_too() {
        assertThatThrownBy(() -> during(run -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(said).containsExactly("begun", "over");
    }

    @Test
    void what_runs_elsewhere_is_said_to_and_after_two_minutes_that_it_broke_off() {
        draft.begin(PersonId.fresh(), NOW.minusSeconds(30));
        assertThat(runs.progress(draft)).map(ImportProgress::step).contains(Step.ELSEWHERE);

        draft.begin(PersonId.fresh(), NOW.minus(ImportDrafts.LONGEST_RUN).minus(Duration.ofSeconds(1)));
        assertThat(runs.progress(draft)).map(ImportProgress::step).contains(Step.BROKEN_OFF);
    }

    private <T> T during(java.util.function.Function<ImportRuns.Run, T> work) {
        return runs.actor.acting(Actor.of(PersonId.fresh(), PortalRole.ADMIN), () -> runs.during(draft.id(), work));
    }

    /** Long enough for the other one to come by, if it were let. */
    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
