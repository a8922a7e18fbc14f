package org.leitplanke.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrainingPrivacyTest {

    private static final List<String> NOBODYS_BUSINESS =
            List.of("score", "percent", "answer", "attempts", "tries", "duration", "started", "right", "wrong");

    /** What goes into the audit trail, the ledger's status or a proof on paper. */
    @Test
    void nothing_that_others_may_see_tells_how_well_or_how_often() {
        var seenByOthers = Stream.of(TrainingPassed.class, OldAttemptsForgotten.class, Certificate.class);

        var names = seenByOthers
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .map(name -> name.toLowerCase(Locale.ROOT));

        assertThat(names).noneMatch(name -> NOBODYS_BUSINESS.stream().anyMatch(name::contains));
    }

    @Test
    void a_completion_has_no_place_for_a_score() {
        var fields = Arrays.stream(Completion.class.getDeclaredFields()).map(field -> field.getName());

        assertThat(fields)
                .containsExactlyInAnyOrder(
                        "id", "person", "module", "version", "level", "passedOn", "validUntil", "attempt");
    }

    @Test
    void a_question_on_its_way_to_the_browser_has_no_place_for_its_answer() {
        var shown = Stream.of(QuizStep.Asked.class, QuizStep.Choice.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName);

        assertThat(shown).containsExactlyInAnyOrder("code", "text", "several", "choices", "id", "text");
    }
}
