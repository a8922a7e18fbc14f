package org.leitplanke.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leitplanke.guideline.GuidelineFixture.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Language;

class GuidelineTest {

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

    @Test
    void releasing_brings_the_version_into_force_from_its_day() {
        var guideline = aSubmittedGuideline(with(draft(), ChangeKind.SUBSTANTIVE, TODAY.plusDays(10)));

        release(guideline, RELEASER);

        var version = guideline.newest().orElseThrow();
        assertThat(version.state(TODAY)).isEqualTo(VersionState.SCHEDULED);
        assertThat(version.state(TODAY.plusDays(10))).isEqualTo(VersionState.IN_FORCE);
    }

    @Test
    void a_day_that_passed_during_the_review_moves_to_the_day_of_release() {
        var guideline = aSubmittedGuideline(draft());
        var open = open(guideline);
        var nextWeek = TODAY.plusDays(7);

        var released = guideline.release(
                open.id(), open.review().round(), open.review().fingerprint(), RELEASER, nextWeek, NOW);

        assertThat(released.effectiveFrom()).isEqualTo(nextWeek);
    }

    @Test
    void who_wrote_a_version_does_not_release_it() {
        var guideline = aSubmittedGuideline(draft());

        assertThatThrownBy(() -> release(guideline, AUTHOR)).isInstanceOf(AuthorMayNotApprove.class);
    }

    @Test
    void who_wrote_only_a_part_of_it_does_not_release_it_either() {
        var guideline = aDraft(draft());
        guideline.revise(open(guideline).id(), open(guideline).revision(), draft("Von beiden."), COLLEAGUE, NOW);
        submit(guideline);

        assertThatThrownBy(() -> release(guideline, COLLEAGUE)).isInstanceOf(AuthorMayNotApprove.class);
    }

    @Test
    void who_submitted_it_does_not_release_it() {
        var guideline = aDraft(draft());
        guideline.submit(open(guideline).id(), COLLEAGUE, TODAY, NOW);

        assertThatThrownBy(() -> release(guideline, COLLEAGUE)).isInstanceOf(AuthorMayNotApprove.class);
    }

    @Test
    void the_author_does_not_return_her_own_version_but_may_take_it_back() {
        var guideline = aSubmittedGuideline(draft());
        var version = open(guideline);

        assertThatThrownBy(() -> guideline.giveBack(
                        version.id(), version.review().round(), version.review().fingerprint(), "nein", AUTHOR, NOW))
                .isInstanceOf(AuthorMayNotApprove.class);
        guideline.takeBack(version.id(), AUTHOR, NOW);
        assertThat(version.state(TODAY)).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void a_returned_version_needs_a_reason_and_can_be_changed_again() {
        var guideline = aSubmittedGuideline(draft());
        var version = open(guideline);

        assertThatThrownBy(() -> guideline.giveBack(
                        version.id(), version.review().round(), version.review().fingerprint(), " ", RELEASER, NOW))
                .isInstanceOf(InvalidInput.class);
        guideline.giveBack(
                version.id(),
                version.review().round(),
                version.review().fingerprint(),
                "Beispiel fehlt",
                RELEASER,
                NOW);

        assertThat(version.state(TODAY)).isEqualTo(VersionState.RETURNED);
        guideline.revise(version.id(), version.revision(), draft("mit Beispiel"), AUTHOR, NOW);
        submit(guideline);
        assertThat(version.state(TODAY)).isEqualTo(VersionState.IN_REVIEW);
    }

    @Test
    void a_decision_means_the_text_that_was_shown() {
        var guideline = aSubmittedGuideline(draft());
        var version = open(guideline);
        var shown = version.review().fingerprint();
        var round = version.review().round();
        guideline.takeBack(version.id(), AUTHOR, NOW);
        guideline.revise(version.id(), version.revision(), draft("anders"), AUTHOR, NOW);

        assertThatThrownBy(() -> guideline.release(version.id(), round, shown, RELEASER, TODAY, NOW))
                .isInstanceOf(ChangedMeanwhile.class);
        submit(guideline);
        assertThatThrownBy(() -> guideline.release(version.id(), round, shown, RELEASER, TODAY, NOW))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_decision_means_the_round_that_was_shown_even_if_the_text_is_the_same() {
        var guideline = aSubmittedGuideline(draft());
        var version = open(guideline);
        guideline.takeBack(version.id(), AUTHOR, NOW);
        guideline.revise(
                version.id(),
                version.revision(),
                with(draft(), ChangeKind.SUBSTANTIVE, TODAY.plusDays(3)),
                AUTHOR,
                NOW);
        submit(guideline);

        assertThatThrownBy(() ->
                        guideline.release(version.id(), 1, version.review().fingerprint(), RELEASER, TODAY, NOW))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_version_is_decided_once() {
        var guideline = aSubmittedGuideline(draft());
        var version = open(guideline);
        release(guideline, RELEASER);

        assertThatThrownBy(() -> guideline.release(
                        version.id(), version.review().round(), version.review().fingerprint(), COLLEAGUE, TODAY, NOW))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void no_release_while_co_determination_is_open_or_negotiated_or_lacks_its_proof() {
        var unsettled = List.of(
                CoDetermination.open(),
                new CoDetermination(CoDetermination.State.NEGOTIATING, "BV 7", TODAY),
                new CoDetermination(CoDetermination.State.NOT_AFFECTED, " ", null),
                new CoDetermination(CoDetermination.State.INFORMED, "mündlich", null),
                new CoDetermination(CoDetermination.State.AGREED, null, TODAY));

        assertThat(unsettled)
                .allSatisfy(standing -> assertThatThrownBy(
                                () -> release(aSubmittedGuideline(with(draft(), standing)), RELEASER))
                        .isInstanceOf(NotYetSettled.class));
    }

    @Test
    void co_determination_can_be_settled_while_the_text_is_frozen() {
        var guideline = aSubmittedGuideline(with(draft(), CoDetermination.open()));

        guideline.record(open(guideline).id(), settled(), NOW);

        assertThat(release(guideline, RELEASER).version()).isEqualTo(1);
    }

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
                .acknowledge(
                        version.id(), version.review().fingerprint(), Language.DE, "Ich habe gelesen.", READER, NOW)
                .receipt();

        assertThat(receipt.fingerprint()).isEqualTo(version.review().fingerprint());
        assertThat(receipt.statement()).isEqualTo("Ich habe gelesen.");
        assertThat(receipt.level()).isEqualTo(1);
        assertThat(receipt.language()).isEqualTo(Language.DE);
        assertThat(receipt.at()).isEqualTo(NOW);
    }

    @Test
    void a_language_that_does_not_exist_cannot_have_been_read() {
        var guideline = aReleasedGuideline();
        var version = guideline.newest().orElseThrow();

        assertThatThrownBy(() -> guideline.acknowledge(
                        version.id(), version.review().fingerprint(), Language.EN, "…", READER, NOW))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_version_superseded_meanwhile_cannot_be_taken_note_of() {
        var guideline = aSecondVersionOf(aReleasedGuideline(), ChangeKind.SUBSTANTIVE, TODAY.plusDays(10));
        var read = guideline.newest().orElseThrow();
        release(guideline, RELEASER);

        assertThatThrownBy(() ->
                        guideline.acknowledge(read.id(), read.review().fingerprint(), Language.DE, "…", READER, NOW))
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
