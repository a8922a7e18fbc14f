package org.leitplanke.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leitplanke.guideline.GuidelineFixture.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.InvalidInput;

class GuidelineDecisionTest {

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
}
