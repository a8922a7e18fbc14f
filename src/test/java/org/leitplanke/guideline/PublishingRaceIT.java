package org.leitplanke.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.guideline.GuidelineRow.Mine;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;

/** Somebody takes note of a text at the very moment when a new one is released. */
@ExtendWith(ArquillianExtension.class)
class PublishingRaceIT {

    private static final int RACES = Math.max(10, Integer.getInteger("races", 100) / 10);

    @Inject
    PublishedGuidelines guidelines;

    @Inject
    OrganisationFixture company;

    @Inject
    Acknowledging acknowledging;

    @Inject
    GuidelineQueries queries;

    @Inject
    Days days;

    @Test
    void either_the_old_text_was_noted_in_time_or_the_reader_is_told_of_the_new_one() throws Exception {
        var department = guidelines.aDepartment();
        for (int race = 0; race < RACES; race++) {
            var reader = company.aPerson(department);
            var id = guidelines.inForceFor(department);
            var text = guidelines.as(reader, () -> queries.text(id, Language.DE));
            guidelines.submitNext(id, ChangeKind.SUBSTANTIVE, days.today());
            var together = new CyclicBarrier(2);

            var release = CompletableFuture.runAsync(() -> {
                meet(together);
                guidelines.release(id);
            });
            var noted = CompletableFuture.supplyAsync(() -> {
                meet(together);
                return acknowledges(reader, text);
            });

            release.get(1, TimeUnit.MINUTES);
            var taken = noted.get(1, TimeUnit.MINUTES);
            var rows = guidelines.count("acknowledgement WHERE person_id = ?1", reader.value());
            var entries = guidelines.count(
                    "audit_entry WHERE operation = 'GuidelineAcknowledged' AND actor_ref = ?1", reader.value());
            assertThat(rows).isEqualTo(taken ? 1 : 0);
            assertThat(entries).isEqualTo(rows);
            assertThat(mine(reader, id)).as("the new text is owed in any case").isEqualTo(Mine.OPEN);
        }
    }

    /** Whether it was taken; if not, because of the new text. */
    private boolean acknowledges(PersonId reader, GuidelineText text) {
        try {
            guidelines.as(
                    reader,
                    () -> acknowledging.acknowledge(new VersionId(text.version()), text.fingerprint(), Language.DE));
            return true;
        } catch (SupersededMeanwhile told) {
            return false;
        }
    }

    private Mine mine(PersonId reader, GuidelineId id) {
        return guidelines.as(reader, () -> queries.mine(Language.DE)).stream()
                .filter(row -> row.id().equals(id.value()))
                .findFirst()
                .orElseThrow()
                .mine();
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
