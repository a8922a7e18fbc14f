package org.leitplanke.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leitplanke.approval.RequestFixture.*;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.InvalidInput;

class RulingTest {

    @Test
    void every_item_needs_an_answer_before_approval() {
        var request = aRequestBeforePrivacy();

        assertThatThrownBy(() -> decide(request, StepKind.PRIVACY, MIRA, Ruling.approve(new LinkedHashMap<>(), null)))
                .isInstanceOf(Rules.ItemsOpen.class);
    }

    @Test
    void an_important_item_with_no_leaves_no_plain_approval() {
        var request = aRequestBeforePrivacy();
        var answers = answers(request, StepKind.PRIVACY, Answer.YES);
        answers.put("P02", new Ruling.Reply(Answer.NO, null));

        assertThatThrownBy(() -> decide(request, StepKind.PRIVACY, MIRA, Ruling.approve(answers, null)))
                .isInstanceOf(Rules.ImportantItemSaysNo.class);
    }

    @Test
    void an_important_item_that_does_not_apply_needs_a_word_why() {
        var request = aRequestBeforePrivacy();
        var answers = answers(request, StepKind.PRIVACY, Answer.YES);
        answers.put("P02", new Ruling.Reply(Answer.NOT_APPLICABLE, " "));

        assertThatThrownBy(() -> decide(request, StepKind.PRIVACY, MIRA, Ruling.approve(answers, null)))
                .isInstanceOf(Rules.NotApplicableNeedsReason.class);
    }

    @Test
    void a_rejection_needs_a_reason_and_own_words() {
        var request = aRequest();
        var none = new LinkedHashMap<String, Ruling.Reply>();

        assertThatThrownBy(() -> decide(request, StepKind.CONTENT, NADINE, Ruling.reject(none, null, "so nicht")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> decide(request, StepKind.CONTENT, NADINE, Ruling.reject(none, "N04", "")))
                .isInstanceOf(InvalidInput.class);
        decide(request, StepKind.CONTENT, NADINE, Ruling.reject(none, "N04", "so nicht"));
        assertThat(request.state()).isEqualTo(RequestState.REJECTED);
    }

    @Test
    void a_rejection_ends_the_way() {
        var request = aRequestByException();

        decide(request, StepKind.CONTENT, NADINE, Ruling.reject(new LinkedHashMap<>(), "N08", "Bitte anders."));

        assertThat(step(request, StepKind.PRIVACY).state()).isEqualTo(StepState.VOID);
    }

    @Test
    void a_condition_needs_its_kind_and_its_words() {
        var request = aRequestBeforePrivacy();
        var step = step(request, StepKind.PRIVACY);
        var unknown = onCondition(request, new Ruling.Demanded(null, ConditionKind.BEFORE, "Gesicht verpixeln", null));
        var wordless = onCondition(request, new Ruling.Demanded("C01", ConditionKind.BEFORE, null, null));

        assertThat(SecondClick.onDecide(step, MIRA, request.fingerprint(), wordless))
                .isFalse();
        assertThatThrownBy(() -> decide(request, StepKind.PRIVACY, MIRA, unknown))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("approval.conditionNeeded");
        assertThatThrownBy(() -> decide(request, StepKind.PRIVACY, MIRA, wordless))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("approval.conditionNeedsWords");
    }

    private static Ruling onCondition(ApprovalRequest request, Ruling.Demanded condition) {
        return new Ruling(
                Verdict.APPROVED_WITH_CONDITIONS,
                answers(request, StepKind.PRIVACY, Answer.YES),
                List.of(condition),
                null,
                "Nur so.");
    }
}
