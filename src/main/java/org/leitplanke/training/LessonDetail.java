package org.leitplanke.training;

import java.io.Serializable;

/**
 * A lesson to read.
 *
 * @param body Markdown
 * @param of how many lessons the module has
 * @param counts whether it can be ticked off, because the module is not passed or may be refreshed
 */
public record LessonDetail(
        String module, String moduleTitle, int number, int of, String title, int minutes, String body, boolean counts)
        implements Serializable {

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isLast() {
        return number == of;
    }
}
