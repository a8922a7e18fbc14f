package org.leitplanke.training;

import java.io.Serializable;

/**
 * A lesson to read.
 *
 * @param body Markdown
 * @param of how many lessons the module has
 */
public record LessonDetail(
        String module, String moduleTitle, int number, int of, String title, int minutes, String body, boolean done)
        implements Serializable {

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isLast() {
        return number == of;
    }
}
