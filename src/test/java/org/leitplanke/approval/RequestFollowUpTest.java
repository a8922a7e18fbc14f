package org.leitplanke.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leitplanke.approval.RequestFixture.*;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Missing;

/** Questions, conditions and publication. */
class RequestFollowUpTest {

    @Test
    void the_clock_stands_still_during_a_question() {
        var request = aRequest();
        var step = step(request, StepKind.CONTENT);

        step.ask(inOffice(NADINE, StepKind.CONTENT), request.fingerprint(), "Wann?", CLOCK, NOW.plusSeconds(3600));
        var answered = NOW.plus(Duration.ofDays(3));
        request.answer(LENA, "Morgen.", aPost(), route(HARMLESS, aPost()), CLOCK, answered);

        assertThat(step.state()).isEqualTo(StepState.OPEN);
        assertThat(step.dueAt()).isEqualTo(answered.plus(Duration.ofHours(7)));
    }

    @Test
    void nothing_is_decided_while_a_question_is_open() {
        var request = aRequest();
        step(request, StepKind.CONTENT)
                .ask(inOffice(NADINE, StepKind.CONTENT), request.fingerprint(), "Wann?", CLOCK, NOW);

        assertThatThrownBy(() -> decide(request, StepKind.CONTENT, CLARA, plainApproval(request, StepKind.CONTENT)))
                .isInstanceOf(Rules.NotOpenNow.class);
    }

    @Test
    void a_step_has_two_questions_at_most() {
        var request = aRequest();
        var step = step(request, StepKind.CONTENT);
        for (int i = 0; i < 2; i++) {
            step.ask(inOffice(NADINE, StepKind.CONTENT), request.fingerprint(), "Wann?", CLOCK, NOW);
            request.answer(LENA, "Bald.", aPost(), route(HARMLESS, aPost()), CLOCK, NOW);
        }

        assertThatThrownBy(
                        () -> step.ask(inOffice(NADINE, StepKind.CONTENT), request.fingerprint(), "Wann?", CLOCK, NOW))
                .isInstanceOf(Rules.TwoInquiriesAreEnough.class);
    }

    @Test
    void a_changed_text_voids_what_was_decided_and_starts_again() {
        var request = aRequestBeforePrivacy();
        var before = request.fingerprint();
        step(request, StepKind.PRIVACY).ask(inOffice(MIRA, StepKind.PRIVACY), before, "Wer ist das?", CLOCK, NOW);
        var changed = aPost();

        request.answer(LENA, "Niemand mehr.", changed, route(WITH_PERSON, changed), CLOCK, NOW);

        assertThat(request.fingerprint()).isNotEqualTo(before);
        assertThat(request.live()).extracting(ApprovalStep::state).containsExactly(StepState.OPEN);
        assertThat(request.live()).extracting(ApprovalStep::kind).containsExactly(StepKind.CONTENT);
    }

    @Test
    void whoever_looked_at_the_old_text_hears_that_it_changed() {
        var request = aRequestByException();
        var old = step(request, StepKind.CONTENT);
        var seen = request.fingerprint();
        old.ask(inOffice(NADINE, StepKind.CONTENT), seen, "Wann?", CLOCK, NOW);
        request.answer(LENA, "Anders.", aPost(), route(WITH_PERSON, aPost()), CLOCK, NOW);

        assertThatThrownBy(() -> old.decide(
                        inOffice(CLARA, StepKind.CONTENT),
                        seen,
                        plainApproval(request, StepKind.CONTENT),
                        null,
                        CLOCK,
                        TODAY,
                        NOW))
                .isInstanceOf(Rules.ChangedMeanwhile.class);
    }

    @Test
    void only_the_requester_answers() {
        var request = aRequest();
        step(request, StepKind.CONTENT)
                .ask(inOffice(NADINE, StepKind.CONTENT), request.fingerprint(), "Wann?", CLOCK, NOW);

        assertThatThrownBy(() -> request.answer(MIRA, "Bald.", aPost(), route(HARMLESS, aPost()), CLOCK, NOW))
                .isInstanceOf(Missing.class);
    }

    @Test
    void a_condition_before_publication_holds_it_back_until_it_is_met() {
        var request = withCondition(ConditionKind.BEFORE);

        assertThatThrownBy(() -> publish(request)).isInstanceOf(Rules.ConditionsOpen.class);
        condition(request).fulfil(LENA, "Der Hinweis steht am Anfang.", NOW);
        publish(request);

        assertThat(request.state()).isEqualTo(RequestState.PUBLISHED);
    }

    @Test
    void a_proof_can_be_sent_back_and_holds_back_again() {
        var request = withCondition(ConditionKind.BEFORE);
        condition(request).fulfil(LENA, "Erledigt.", NOW);

        condition(request).sendBack(inOffice(MIRA, StepKind.CONTENT), "Wo sieht man das?", NOW);

        assertThatThrownBy(() -> publish(request)).isInstanceOf(Rules.ConditionsOpen.class);
    }

    @Test
    void the_requester_does_not_judge_her_own_proof() {
        var request = withCondition(ConditionKind.BEFORE);
        condition(request).fulfil(LENA, "Erledigt.", NOW);

        assertThatThrownBy(() -> condition(request).sendBack(inOffice(LENA, StepKind.CONTENT), "Hm.", NOW))
                .isInstanceOf(Rules.RequesterMayNotDecide.class);
    }

    @Test
    void a_condition_is_met_only_with_a_proof() {
        var request = withCondition(ConditionKind.BEFORE);

        assertThatThrownBy(() -> condition(request).fulfil(LENA, " ", NOW)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> condition(request).fulfil(MIRA, "Erledigt.", NOW))
                .isInstanceOf(Missing.class);
    }

    @Test
    void a_condition_along_with_publication_does_not_hold_it_back() {
        var request = withCondition(ConditionKind.ALONG);

        publish(request);

        assertThat(request.state()).isEqualTo(RequestState.PUBLISHED);
    }

    @Test
    void a_condition_along_with_publication_needs_a_day_to_come() {
        var request = aRequest();
        var yesterday = new Ruling.Demanded("C11", ConditionKind.ALONG, "Löschen.", TODAY.minusDays(1));

        assertThatThrownBy(() -> decide(request, StepKind.CONTENT, NADINE, conditional(request, yesterday)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void publication_is_proven_by_a_link_over_https_and_only_once() {
        var request = anApprovedRequest();

        assertThatThrownBy(() -> request.publish(anAuthor(), "http://example.org", TODAY, NOW))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> request.publish(anAuthor(), "javascript:alert(1)", TODAY, NOW))
                .isInstanceOf(InvalidInput.class);
        publish(request);
        assertThatThrownBy(() -> publish(request)).isInstanceOf(Rules.NotAnyMore.class);
    }

    private static void publish(ApprovalRequest request) {
        request.publish(anAuthor(), "https://www.linkedin.com/posts/1", TODAY, NOW);
    }

    private static ApprovalRequest withCondition(ConditionKind kind) {
        var request = aRequest();
        var day = kind == ConditionKind.ALONG ? TODAY.plusDays(10) : null;
        decide(
                request,
                StepKind.CONTENT,
                NADINE,
                conditional(request, new Ruling.Demanded("C03", kind, "Werbung kennzeichnen.", day)));
        return request;
    }

    private static Ruling conditional(ApprovalRequest request, Ruling.Demanded demanded) {
        return Ruling.withConditions(
                answers(request, StepKind.CONTENT, Answer.YES),
                List.of(demanded),
                "Der Rabatt ist eine Gegenleistung.");
    }

    private static ApprovalCondition condition(ApprovalRequest request) {
        return step(request, StepKind.CONTENT).conditions().get(0);
    }
}
