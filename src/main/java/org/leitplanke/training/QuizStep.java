package org.leitplanke.training;

import java.io.Serializable;
import java.util.List;

/**
 * Where a quiz stands, for the learner's eyes only.
 *
 * @param number of the question now asked, counted from 1
 * @param of how many questions are asked
 * @param question what is asked now, or null when the quiz has ended
 * @param wrong after a quiz that was not passed: what to look at again
 * @param certificate after a quiz that was passed
 */
public record QuizStep(
        String attempt,
        String module,
        String title,
        AttemptState state,
        int number,
        int of,
        Asked question,
        List<Wrong> wrong,
        String certificate)
        implements Serializable {

    /** A question without its answer. */
    public record Asked(String code, String text, boolean several, List<Choice> choices) implements Serializable {}

    /** A possible answer, known by its number. */
    public record Choice(String id, String text) implements Serializable {}

    /** A question to look at again, and the lesson that explains it. */
    public record Wrong(String question, int lesson, String lessonTitle) implements Serializable {}

    public boolean isOpen() {
        return state == AttemptState.OPEN;
    }

    public boolean isPassed() {
        return state == AttemptState.PASSED;
    }
}
