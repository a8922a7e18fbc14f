package org.leitplanke.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leitplanke.guideline.GuidelineFixture.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Language;

class GuidelineTest {

    @Test
    void releasing_ends_the_version_before_on_the_day_before() {
        var guideline = aSecondVersionOf(aReleasedGuideline(), ChangeKind.SUBSTANTIVE, TODAY.plusDays(10));
        var first = guideline.newest().orElseThrow();

        release(guideline, RELEASER);

        assertThat(first.state(TODAY.plusDays(9))).isEqualTo(VersionState.IN_FORCE);
        assertThat(first.state(TODAY.plusDays(10))).isEqualTo(VersionState.SUPERSEDED);
        assertThat(guideline.inForce(TODAY.plusDays(10)).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void at_most_one_version_is_in_force_on_any_day() {
        var guideline = aSecondVersionOf(aReleasedGuideline(), ChangeKind.EDITORIAL, TODAY);
        release(guideline, RELEASER);
        aSecondVersionOf(guideline, ChangeKind.SUBSTANTIVE, TODAY.plusDays(5));
        release(guideline, RELEASER);

        for (var day = TODAY; day.isBefore(TODAY.plusDays(9)); day = day.plusDays(1)) {
            assertThat(inForceOn(guideline, day)).hasSize(1);
        }
    }

    @Test
    void an_editorial_version_keeps_the_level_and_a_substantive_one_raises_it() {
        var guideline = aSecondVersionOf(aReleasedGuideline(), ChangeKind.EDITORIAL, TODAY);
        var editorial = release(guideline, RELEASER);
        aSecondVersionOf(guideline, ChangeKind.SUBSTANTIVE, TODAY);
        var substantive = release(guideline, RELEASER);

        assertThat(editorial.level()).isEqualTo(1);
        assertThat(substantive.level()).isEqualTo(2);
    }

    @Test
    void only_one_version_is_worked_on_at_a_time() {
        var guideline = aReleasedGuideline();
        guideline.beginNext(VersionId.fresh(), AUTHOR, TODAY, NOW);

        assertThatThrownBy(() -> guideline.beginNext(VersionId.fresh(), COLLEAGUE, TODAY, NOW))
                .isInstanceOf(OneOpenVersion.class);
    }

    @Test
    void a_new_version_starts_from_the_text_in_force_with_co_determination_open() {
        var guideline = aReleasedGuideline();

        guideline.beginNext(VersionId.fresh(), AUTHOR, TODAY, NOW);

        var content = open(guideline).content();
        assertThat(content.texts())
                .isEqualTo(guideline.newest().orElseThrow().content().texts());
        assertThat(content.coDetermination()).isEqualTo(CoDetermination.open());
    }

    @Test
    void a_draft_given_up_makes_room_for_another_one() {
        var guideline = aReleasedGuideline();
        guideline.beginNext(VersionId.fresh(), AUTHOR, TODAY, NOW);

        guideline.discard(open(guideline).id(), "überholt", AUTHOR, TODAY, NOW);

        assertThat(guideline.openVersion()).isEmpty();
        assertThat(guideline.inForce(TODAY).orElseThrow().number()).isEqualTo(1);
        guideline.beginNext(VersionId.fresh(), AUTHOR, TODAY, NOW);
        assertThat(open(guideline).number()).isEqualTo(3);
    }

    @Test
    void a_withdrawn_guideline_no_longer_applies_and_its_author_cannot_withdraw_it() {
        var guideline = aReleasedGuideline();

        assertThatThrownBy(() -> guideline.withdrawFromForce("überholt", AUTHOR, TODAY, NOW))
                .isInstanceOf(AuthorMayNotApprove.class);
        guideline.withdrawFromForce("überholt", RELEASER, TODAY, NOW);

        assertThat(guideline.inForce(TODAY)).isEmpty();
        assertThat(guideline.newest().orElseThrow().state(TODAY)).isEqualTo(VersionState.WITHDRAWN);
    }

    @Test
    void somebody_else_saved_in_between() {
        var guideline = aDraft(draft());

        assertThatThrownBy(() -> guideline.revise(open(guideline).id(), 4711, draft("anders"), COLLEAGUE, NOW))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void an_acknowledgement_keeps_what_was_read_word_for_word() {
        var guideline = aReleasedGuideline();
        var version = guideline.newest().orElseThrow();

        var receipt = guideline
                .acknowledge(version.id(), version.review().fingerprint(), Language.DE, READER, NOW)
                .receipt();

        assertThat(receipt.fingerprint()).isEqualTo(version.review().fingerprint());
        assertThat(receipt.statement())
                .isEqualTo(
                        "Ich habe die Richtlinie „Recht am eigenen Bild“, Fassung 1, gelesen und zur Kenntnis genommen.");
        assertThat(receipt.level()).isEqualTo(1);
        assertThat(receipt.language()).isEqualTo(Language.DE);
        assertThat(receipt.at()).isEqualTo(NOW);
    }

    @Test
    void a_language_that_does_not_exist_cannot_have_been_read() {
        var guideline = aReleasedGuideline();
        var version = guideline.newest().orElseThrow();

        assertThatThrownBy(() ->
                        guideline.acknowledge(version.id(), version.review().fingerprint(), Language.EN, READER, NOW))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_version_superseded_meanwhile_cannot_be_taken_note_of() {
        var guideline = aSecondVersionOf(aReleasedGuideline(), ChangeKind.SUBSTANTIVE, TODAY.plusDays(10));
        var read = guideline.newest().orElseThrow();
        release(guideline, RELEASER);

        assertThatThrownBy(
                        () -> guideline.acknowledge(read.id(), read.review().fingerprint(), Language.DE, READER, NOW))
                .isInstanceOf(SupersededMeanwhile.class);
    }

    @Test
    void departments_reach_their_sub_departments_and_everybody_who_wants_a_role() {
        var audience = Audience.departments(Set.of("hr"));

        assertThat(audience.includes(List.of("recruiting", "hr", "company"), false))
                .isTrue();
        assertThat(audience.includes(List.of("sales", "company"), false)).isFalse();
        assertThat(audience.includes(List.of("sales", "company"), true)).isTrue();
        assertThat(Audience.roles().includes(List.of("hr"), false)).isFalse();
    }

    private static List<Integer> inForceOn(Guideline guideline, LocalDate day) {
        return java.util.stream.IntStream.rangeClosed(1, 3)
                .filter(number ->
                        guideline.inForce(day).map(GuidelineVersion::number).orElse(0) == number)
                .boxed()
                .toList();
    }
}
