package org.leitplanke.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leitplanke.guideline.GuidelineFixture.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Language;

class GuidelineDraftTest {

    @Test
    void a_new_guideline_is_a_draft_and_applies_to_nobody() {
        var guideline = aDraft(draft());

        assertThat(open(guideline).state(TODAY)).isEqualTo(VersionState.DRAFT);
        assertThat(guideline.newest()).isEmpty();
    }

    @Test
    void a_draft_needs_a_german_title() {
        var english = new Draft(
                java.util.Map.of(Language.EN, new Wording("Pictures", "Ask first.", "Text", null)),
                ChangeKind.SUBSTANTIVE,
                CoDetermination.open(),
                Audience.everyone(),
                21,
                8,
                TODAY,
                TODAY.plusDays(9));

        assertThatThrownBy(() -> aDraft(english)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void submitting_freezes_the_text_with_a_fingerprint_over_all_languages() {
        var german = aSubmittedGuideline(draft());
        var both = aSubmittedGuideline(with(draft(), Language.EN, new Wording("Pictures", "Ask.", "Text", null)));

        assertThat(open(german).review().fingerprint())
                .hasSize(64)
                .isEqualTo(open(german).computedFingerprint());
        assertThat(open(both).review().fingerprint())
                .isNotEqualTo(open(german).review().fingerprint());
        assertThatThrownBy(
                        () -> german.revise(open(german).id(), open(german).revision(), draft("anders"), AUTHOR, NOW))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void the_fingerprint_tells_a_summary_from_a_text() {
        var one = aSubmittedGuideline(with(draft(), Language.DE, new Wording("Titel", "ab", "c", null)));
        var other = aSubmittedGuideline(with(draft(), Language.DE, new Wording("Titel", "a", "bc", null)));

        assertThat(open(one).review().fingerprint())
                .isNotEqualTo(open(other).review().fingerprint());
    }

    @Test
    void a_language_that_was_begun_must_be_complete() {
        var half = with(draft(), Language.EN, new Wording("Pictures", null, null, null));

        assertThatThrownBy(() -> aSubmittedGuideline(half))
                .isInstanceOfSatisfying(
                        InvalidInput.class, it -> assertThat(it.field()).isEqualTo("summaryEn"));
    }

    @Test
    void departments_must_be_named_when_only_they_are_meant() {
        var nobody = with(draft(), Audience.departments(List.of()));

        assertThatThrownBy(() -> aSubmittedGuideline(nobody))
                .isInstanceOfSatisfying(
                        InvalidInput.class, it -> assertThat(it.field()).isEqualTo("departments"));
    }

    @Test
    void nothing_takes_effect_in_the_past() {
        var yesterday = with(draft(), ChangeKind.SUBSTANTIVE, TODAY.minusDays(1));

        assertThatThrownBy(() -> aSubmittedGuideline(yesterday))
                .isInstanceOfSatisfying(
                        InvalidInput.class, it -> assertThat(it.field()).isEqualTo("effectiveFrom"));
    }

    @Test
    void the_review_is_at_most_twenty_four_months_ahead() {
        var late = new Draft(
                draft().texts(),
                ChangeKind.SUBSTANTIVE,
                settled(),
                Audience.everyone(),
                21,
                8,
                TODAY,
                TODAY.plusMonths(24).plusDays(1));

        assertThatThrownBy(() -> aSubmittedGuideline(late))
                .isInstanceOfSatisfying(
                        InvalidInput.class, it -> assertThat(it.field()).isEqualTo("reviewBy"));
    }

    @Test
    void a_substantive_version_after_the_first_says_what_is_new() {
        var guideline = aReleasedGuideline();
        guideline.beginNext(VersionId.fresh(), AUTHOR, TODAY, NOW);

        assertThatThrownBy(() -> submit(guideline))
                .isInstanceOfSatisfying(
                        InvalidInput.class, it -> assertThat(it.field()).isEqualTo("whatsNewDe"));
    }

    @Test
    void the_first_version_is_always_substantive() {
        var guideline = aSubmittedGuideline(with(draft(), ChangeKind.EDITORIAL, TODAY));

        assertThat(release(guideline, RELEASER).level()).isEqualTo(1);
    }
}
