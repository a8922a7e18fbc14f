package org.leitplanke.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leitplanke.approval.RequestFixture.*;

import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;

class ApprovalRequestTest {

    @Test
    void submitting_freezes_the_text_and_opens_the_content_step() {
        var request = aRequest();

        assertThat(request.state()).isEqualTo(RequestState.IN_REVIEW);
        assertThat(request.fingerprint())
                .isEqualTo(Fingerprint.of(request.post().wording()));
        assertThat(request.live()).extracting(ApprovalStep::kind).containsExactly(StepKind.CONTENT);
        assertThat(step(request, StepKind.CONTENT).dueAt()).isEqualTo(NOW.plus(Duration.ofHours(8)));
    }

    @Test
    void a_submitted_text_cannot_be_changed_as_a_draft() {
        var request = aRequest();

        assertThatThrownBy(() -> request.change(LENA, aPost(), NOW)).isInstanceOf(Rules.NotAnyMore.class);
    }

    @Test
    void an_incomplete_draft_is_not_submitted() {
        var request = new ApprovalRequest("request", LENA, HARMLESS, NOW);

        assertThatThrownBy(() -> request.submit(LENA, route(HARMLESS, aPost()), CLOCK, NOW))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void people_without_consent_need_an_exception_with_a_reason() {
        var nothing = withPeople(EnumSet.of(Post.Shown.STAFF), Post.Basis.NOBODY, null);
        var noReason = withPeople(EnumSet.of(Post.Shown.STAFF), Post.Basis.ASSEMBLY, " ");

        assertThatThrownBy(nothing::complete).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(noReason::complete).isInstanceOf(InvalidInput.class);
    }

    @Test
    void privacy_follows_content_when_an_exception_is_claimed() {
        var request = aRequestBeforePrivacy();

        assertThat(request.state()).isEqualTo(RequestState.IN_REVIEW);
        assertThat(step(request, StepKind.PRIVACY).state()).isEqualTo(StepState.OPEN);
    }

    @Test
    void consent_in_hand_needs_no_privacy_step_but_minors_do() {
        var consent = withPeople(EnumSet.of(Post.Shown.STAFF), Post.Basis.CONSENT, null);
        var minors = withPeople(EnumSet.of(Post.Shown.STAFF, Post.Shown.MINORS), Post.Basis.CONSENT, null);

        assertThat(Route.needsPrivacy(WITH_PERSON, consent)).isFalse();
        assertThat(Route.needsPrivacy(WITH_PERSON, minors)).isTrue();
    }

    @Test
    void the_last_step_approves_for_thirty_days() {
        var request = aRequestBeforePrivacy();

        decide(request, StepKind.PRIVACY, MIRA, plainApproval(request, StepKind.PRIVACY));

        assertThat(request.state()).isEqualTo(RequestState.APPROVED);
        request.publish(anAuthor(), "https://example.org/1", TODAY.plusDays(30), NOW);
        assertThat(request.state()).isEqualTo(RequestState.PUBLISHED);
    }

    @Test
    void an_approval_lapses_on_the_day_after() {
        var request = anApprovedRequest();

        assertThatThrownBy(() -> request.publish(anAuthor(), "https://example.org/1", TODAY.plusDays(31), NOW))
                .isInstanceOf(Rules.ApprovalLapsed.class);
    }

    @Test
    void the_requester_never_decides() {
        refuses(Rules.RequesterMayNotDecide.class, inOffice(LENA, StepKind.CONTENT));
    }

    @Test
    void a_deputy_of_the_requester_never_decides() {
        var tied = new Decider(NADINE, holding(NADINE, null, StepKind.CONTENT.role()), true, "", PersonId::value);

        refuses(Rules.DeputyMayNotDecide.class, tied);
    }

    @Test
    void nobody_decides_in_place_of_the_requester() {
        refuses(Rules.DeputyMayNotDecide.class, inPlaceOf(LENA, NADINE, StepKind.CONTENT));
    }

    @Test
    void a_role_that_is_not_in_effect_does_not_decide_and_hears_why() {
        var lapsed = new Decider(NADINE, null, false, "Datenschutz", PersonId::value);
        var request = aRequest();

        assertThatThrownBy(() -> decide(request, StepKind.CONTENT, lapsed, plainApproval(request, StepKind.CONTENT)))
                .isInstanceOf(Rules.NotEffective.class)
                .extracting(thrown -> ((Rules.NotEffective) thrown).arguments())
                .isEqualTo(List.of("Datenschutz"));
    }

    @Test
    void the_same_person_does_not_decide_two_steps() {
        var request = aRequestBeforePrivacy();

        assertThatThrownBy(() -> decide(request, StepKind.PRIVACY, NADINE, plainApproval(request, StepKind.PRIVACY)))
                .isInstanceOf(Rules.SamePersonTwice.class);
        assertThatThrownBy(() -> decide(
                        request,
                        StepKind.PRIVACY,
                        inPlaceOf(NADINE, CLARA, StepKind.PRIVACY),
                        plainApproval(request, StepKind.PRIVACY)))
                .isInstanceOf(Rules.SamePersonTwice.class);
    }

    @Test
    void a_decision_on_another_text_is_refused() {
        var request = aRequest();
        var step = step(request, StepKind.CONTENT);

        assertThatThrownBy(() -> step.decide(
                        inOffice(NADINE, StepKind.CONTENT),
                        Fingerprint.of("another text"),
                        plainApproval(request, StepKind.CONTENT),
                        null,
                        CLOCK,
                        TODAY,
                        NOW))
                .isInstanceOf(Rules.ChangedMeanwhile.class);
    }

    @Test
    void the_second_decision_hears_who_was_faster() {
        var request = anApprovedRequest();

        assertThatThrownBy(() -> decide(
                        request, StepKind.CONTENT, CLARA, Ruling.reject(new LinkedHashMap<>(), "N01", "zu spät")))
                .isInstanceOf(Rules.AlreadyDecided.class)
                .extracting(thrown -> ((Rules.AlreadyDecided) thrown).arguments())
                .isEqualTo(List.of("Nadine Roth"));
    }

    @Test
    void a_step_that_waits_cannot_be_decided() {
        var request = aRequestByException();

        assertThatThrownBy(() -> decide(request, StepKind.PRIVACY, MIRA, plainApproval(request, StepKind.PRIVACY)))
                .isInstanceOf(Rules.NotOpenNow.class);
    }

    @Test
    void a_withdrawn_request_is_final() {
        var request = aRequest();
        request.withdraw(LENA, NOW);

        assertThatThrownBy(() -> decide(request, StepKind.CONTENT, NADINE, plainApproval(request, StepKind.CONTENT)))
                .isInstanceOf(Rules.AlreadyWithdrawn.class);
        assertThatThrownBy(() -> request.withdraw(LENA, NOW)).isInstanceOf(Rules.NotAnyMore.class);
    }

    @Test
    void only_the_requester_withdraws_and_strangers_learn_nothing() {
        var request = aRequest();

        assertThatThrownBy(() -> request.withdraw(MIRA, NOW)).isInstanceOf(Missing.class);
    }

    @Test
    void a_decided_request_cannot_be_withdrawn() {
        var request = anApprovedRequest();

        assertThatThrownBy(() -> request.withdraw(LENA, NOW)).isInstanceOf(Rules.NotAnyMore.class);
    }

    @Test
    void the_lists_of_people_are_part_of_the_fingerprint() {
        var one = withPeople(Set.of(Post.Shown.STAFF), Post.Basis.CONSENT, null);
        var other = withPeople(Set.of(Post.Shown.STAFF, Post.Shown.MINORS), Post.Basis.CONSENT, null);

        assertThat(one.fingerprint()).isNotEqualTo(other.fingerprint());
    }

    private static void refuses(Class<? extends RuntimeException> rule, Decider decider) {
        var request = aRequest();
        ThrowingCallable attempt =
                () -> decide(request, StepKind.CONTENT, decider, plainApproval(request, StepKind.CONTENT));

        assertThatThrownBy(attempt).isInstanceOf(rule);
        assertThat(request.state()).isEqualTo(RequestState.IN_REVIEW);
        assertThat(step(request, StepKind.CONTENT).state()).isEqualTo(StepState.OPEN);
    }
}
