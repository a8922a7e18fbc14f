package org.leitplanke.platform;

import java.io.Serializable;

/**
 * A stretch of a text beside its earlier form.
 *
 * @param html how it reads now; empty when it was dropped
 * @param before how it read; empty when it is new or unchanged
 */
public record Passage(Mark mark, String html, String before) implements Serializable {

    /** What happened to it. */
    public enum Mark {
        SAME,
        ADDED,
        CHANGED,
        REMOVED
    }
}
