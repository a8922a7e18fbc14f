package org.leitplanke.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.guideline.GuidelineRow.Mine;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Passage;
import org.leitplanke.platform.PersonId;

@ExtendWith(ArquillianExtension.class)
class AcknowledgingIT {

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
    void taking_note_stores_the_proof_and_tells_the_roles() {
        var department = guidelines.aDepartment();
        var reader = company.aPerson(department);
        var id = guidelines.inForceFor(department);

        var receipt = acknowledge(reader, id, Language.EN);

        assertThat(receipt.statement())
                .isEqualTo("I have read the guideline “Image rights”, version 1, and taken note of it.");
        assertThat(receipt.fingerprint()).hasSize(64);
        assertThat(guidelines.count(
                        "ledger_fulfilled WHERE person_id = ?1 AND condition_key = ?2 AND level_no = 1",
                        reader.value(),
                        guidelines.code(id)))
                .isEqualTo(1);
        assertThat(guidelines.count(
                        "audit_entry WHERE subject_id = ?1 AND operation = 'GuidelineAcknowledged'", id.value()))
                .isEqualTo(1);
        assertThat(row(reader, id).mine()).isEqualTo(Mine.DONE);
    }

    @Test
    void the_second_click_gets_the_receipt_of_the_first() {
        var department = guidelines.aDepartment();
        var reader = company.aPerson(department);
        var id = guidelines.inForceFor(department);

        var first = acknowledge(reader, id, Language.DE);
        var second = acknowledge(reader, id, Language.EN);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.language()).isEqualTo(Language.DE);
        assertThat(guidelines.count("acknowledgement WHERE person_id = ?1", reader.value()))
                .isEqualTo(1);
    }

    @Test
    void twenty_clicks_at_once_leave_one_row() throws Exception {
        var department = guidelines.aDepartment();
        var reader = company.aPerson(department);
        var id = guidelines.inForceFor(department);
        var text = text(reader, id);
        var clicks = Executors.newFixedThreadPool(20);
        List<Callable<Receipt>> work = IntStream.range(0, 20)
                .<Callable<Receipt>>mapToObj(i -> () -> guidelines.as(
                        reader,
                        () -> acknowledging.acknowledge(
                                new VersionId(text.version()), text.fingerprint(), Language.DE)))
                .toList();

        var receipts = clicks.invokeAll(work).stream()
                .map(done -> {
                    try {
                        return done.get().id();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .distinct()
                .toList();
        clicks.shutdown();

        assertThat(receipts).hasSize(1);
        assertThat(guidelines.count("acknowledgement WHERE person_id = ?1", reader.value()))
                .isEqualTo(1);
        assertThat(guidelines.count("ledger_fulfilled WHERE person_id = ?1", reader.value()))
                .isEqualTo(1);
    }

    @Test
    void a_text_superseded_meanwhile_is_refused_and_nothing_is_stored() {
        var department = guidelines.aDepartment();
        var reader = company.aPerson(department);
        var id = guidelines.inForceFor(department);
        var text = text(reader, id);
        guidelines.next(id, ChangeKind.SUBSTANTIVE, days.today());

        assertThatThrownBy(() -> guidelines.as(
                        reader,
                        () -> acknowledging.acknowledge(
                                new VersionId(text.version()), text.fingerprint(), Language.DE)))
                .isInstanceOf(SupersededMeanwhile.class);

        assertThat(guidelines.count("acknowledgement WHERE person_id = ?1", reader.value()))
                .isZero();
        assertThat(text(reader, id).number()).isEqualTo(2);
    }

    @Test
    void an_editorial_version_keeps_the_acknowledgement_and_a_substantive_one_asks_again() {
        var department = guidelines.aDepartment();
        var reader = company.aPerson(department);
        var id = guidelines.inForceFor(department);
        acknowledge(reader, id, Language.EN);

        guidelines.next(id, ChangeKind.EDITORIAL, days.today());
        assertThat(row(reader, id).mine()).isEqualTo(Mine.DONE);
        guidelines.next(id, ChangeKind.SUBSTANTIVE, days.today());

        assertThat(row(reader, id).mine()).isEqualTo(Mine.OPEN);
        var text = guidelines.as(reader, () -> queries.newestText(id, Language.EN));
        assertThat(text.comparedWith()).isEqualTo(1);
        assertThat(text.passages()).extracting(Passage::mark).containsExactly(Passage.Mark.CHANGED, Passage.Mark.SAME);
    }

    @Test
    void a_version_about_to_bind_can_be_taken_note_of_before() {
        var department = guidelines.aDepartment();
        var reader = company.aPerson(department);
        var id = guidelines.inForceFor(department);
        guidelines.next(id, ChangeKind.SUBSTANTIVE, days.today().plusDays(10));

        assertThat(text(reader, id).number()).isEqualTo(1);
        var receipt = acknowledge(reader, id, Language.DE);

        assertThat(receipt.number()).isEqualTo(2);
        assertThat(row(reader, id).mine()).isEqualTo(Mine.DONE);
    }

    private Receipt acknowledge(PersonId reader, GuidelineId id, Language language) {
        return guidelines.as(reader, () -> {
            var text = queries.newestText(id, language);
            return acknowledging.acknowledge(new VersionId(text.version()), text.fingerprint(), language);
        });
    }

    private GuidelineText text(PersonId reader, GuidelineId id) {
        return guidelines.as(reader, () -> queries.text(id, Language.DE));
    }

    private GuidelineRow row(PersonId reader, GuidelineId id) {
        return guidelines.as(reader, () -> queries.mine(Language.DE)).stream()
                .filter(row -> row.id().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }
}
