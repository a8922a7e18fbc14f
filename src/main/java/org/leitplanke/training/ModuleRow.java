package org.leitplanke.training;

import java.io.Serializable;
import java.time.LocalDate;
import org.leitplanke.platform.Tone;

/**
 * A module and where the person asking stands with it.
 *
 * @param lessonsDone how many lessons are behind her this time
 * @param nextLesson where she continues; the number after the last one when all are done
 * @param minutesLeft honest estimate of lessons and quiz that remain
 * @param wanted whether she is expected to pass it
 * @param begun whether a lesson is done or the quiz was started
 * @param attempt the attempt under way, or null
 * @param validUntil last day of her latest completion, or null
 * @param due by when she is expected to pass it, or null
 * @param certificate id of her latest completion, or null
 * @param resting whether her deadlines rest today
 * @param tone how pressing it is
 */
public record ModuleRow(
        String code,
        String title,
        String summary,
        int minutes,
        int lessons,
        int lessonsDone,
        int nextLesson,
        int minutesLeft,
        boolean wanted,
        LearningState state,
        boolean begun,
        String attempt,
        LocalDate validUntil,
        LocalDate due,
        String certificate,
        boolean resting,
        Tone tone)
        implements Serializable {

    /** Whether something is expected of her now. */
    public boolean isToDo() {
        return wanted && state != LearningState.VALID;
    }

    /** Whether the quiz can be started today. */
    public boolean isOpenToLearn() {
        return state != LearningState.VALID;
    }
}
