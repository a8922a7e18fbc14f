package org.leitplanke.training;

import java.io.Serializable;

/**
 * A lesson in a module's list.
 *
 * @param done whether the learner has been through it
 */
public record LessonRow(String module, int number, String title, int minutes, boolean done) implements Serializable {

    public LessonRow(String module, int number, String title, int minutes) {
        this(module, number, title, minutes, false);
    }

    LessonRow finished() {
        return new LessonRow(module, number, title, minutes, true);
    }
}
