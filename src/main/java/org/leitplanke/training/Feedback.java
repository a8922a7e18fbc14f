package org.leitplanke.training;

import java.io.Serializable;
import java.util.List;

/**
 * What the learner is told after an answer, and nobody else.
 *
 * @param module and {@code lesson}: where it is explained
 * @param last whether the quiz is at its end with it
 */
public record Feedback(
        String question,
        boolean right,
        List<String> chosen,
        List<String> rightAnswers,
        String explanation,
        String module,
        int lesson,
        boolean last)
        implements Serializable {

    /** The answer came when the quiz had already ended; nothing was changed. */
    static Feedback alreadyEnded(String module) {
        return new Feedback("", true, List.of(), List.of(), "", module, 1, true);
    }

    /** Whether there is something to show. */
    public boolean isShown() {
        return !question.isEmpty();
    }
}
