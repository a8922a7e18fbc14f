package org.leitplanke.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.leitplanke.platform.Language;

/** Shows an attempt to its learner: never an answer before she has given hers, never a score after she has passed. */
@ApplicationScoped
class QuizView {

    @Inject
    Modules modules;

    @Inject
    Learners learners;

    QuizStep of(Attempt attempt, Language language) {
        var current = attempt.current();
        var asked = current.map(one -> modules.question(attempt.module(), attempt.version(), one.code(), language)
                        .asked())
                .orElse(null);
        return new QuizStep(
                attempt.id(),
                attempt.module(),
                modules.edition(attempt.module(), attempt.version(), language).title(),
                attempt.state(),
                current.map(AskedQuestion::number).orElse(attempt.length()),
                attempt.length(),
                asked,
                attempt.state() == AttemptState.FAILED ? wrong(attempt, language) : List.of(),
                attempt.state() == AttemptState.PASSED
                        ? learners.completionOf(attempt).map(Completion::id).orElse(null)
                        : null);
    }

    private List<QuizStep.Wrong> wrong(Attempt attempt, Language language) {
        var titles = modules.lessonTitles(attempt.module(), attempt.version(), language);
        return modules.questions(attempt.module(), attempt.version(), attempt.wrong(), language).stream()
                .map(question ->
                        new QuizStep.Wrong(question.text(), question.lesson(), titles.get(question.lesson() - 1)))
                .toList();
    }
}
