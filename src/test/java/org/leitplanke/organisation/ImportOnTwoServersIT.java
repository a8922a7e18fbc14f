package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.ImportOutcome.State;
import org.leitplanke.platform.PortalClock;

/** Clicks that meet nobody in the memory of this computer, only in the database. */
@ExtendWith(ArquillianExtension.class)
class ImportOnTwoServersIT {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final int TIMES = Integer.getInteger("clicks", 10);

    @Inject
    ImportFixture files;

    @Inject
    OrganisationImport imports;

    @Inject
    ImportDrafts drafts;

    @Inject
    ImportWriting writing;

    @Inject
    KnownHeadings headings;

    @Inject
    PresentState present;

    @Inject
    CurrentActor actor;

    @Inject
    PortalClock clock;

    private ImportFixture.Run run;

    @BeforeEach
    void a_department_to_import_into() {
        run = files.run();
        run.departments(MONDAY, run.department("HR", ""));
    }

    @Test
    void two_clicks_on_two_servers_apply_once_and_both_are_told() throws Exception {
        var servers = List.of(imports, anotherServer(present));
        var clicks = Executors.newFixedThreadPool(2);

        for (int i = 0; i < TIMES; i++) {
            var draft = run.preview(MONDAY, run.person("M" + i, "HR")).id();
            var start = new CyclicBarrier(2);
            var states = clicks.invokeAll(
                    servers.stream().map(server -> click(server, draft, start)).toList());

            assertThat(Stream.of(states.get(0).get(), states.get(1).get()))
                    .as("attempt " + i)
                    .containsExactlyInAnyOrder(State.APPLIED, State.APPLIED_BEFORE);
            assertThat(run.eventsAbout(draft)).hasSize(1);
        }
        clicks.shutdown();
    }

    @Test
    void whoever_looks_after_the_other_one_wrote_is_told_so_and_the_result_stays() {
        var draft = run.preview(MONDAY, run.person("M1", "HR")).id();
        var late = anotherServer(new PresentState() {
            @Override
            OrganisationState state() {
                run.as(MONDAY, () -> imports.apply(draft, false));
                return present.state();
            }
        });

        assertThat(run.as(MONDAY, () -> late.apply(draft, false)))
                .isEqualTo(new ImportOutcome(State.APPLIED_BEFORE, 1, 0, 0, 1));
        assertThat(run.as(MONDAY, () -> imports.preview(draft)).applied().created())
                .isEqualTo(1);
    }

    @Test
    void whoever_changes_something_else_meanwhile_sends_nobody_back_to_the_same_preview() {
        var draft = run.preview(MONDAY, run.person("M1", "HR")).id();
        var disturbed = anotherServer(new PresentState() {
            private boolean done;

            @Override
            OrganisationState state() {
                var seen = present.state();
                if (!done) {
                    done = true;
                    ImportOnTwoServersIT.this.drafts.moveOn();
                }
                return seen;
            }
        });

        assertThat(run.as(MONDAY, () -> disturbed.apply(draft, false)).state()).isEqualTo(State.APPLIED);
    }

    private Callable<State> click(OrganisationImport server, String draft, CyclicBarrier start) {
        return () -> {
            start.await();
            return run.as(MONDAY, () -> server.apply(draft, false)).state();
        };
    }

    /** Another computer with its own line of those who click; the database is the same. */
    private OrganisationImport anotherServer(PresentState eyes) {
        var other = new OrganisationImport();
        other.drafts = drafts;
        other.runs = new ImportRuns();
        other.runs.drafts = drafts;
        other.runs.actor = actor;
        other.runs.clock = clock;
        other.writing = writing;
        other.headings = headings;
        other.present = eyes;
        other.actor = actor;
        other.clock = clock;
        return other;
    }
}
