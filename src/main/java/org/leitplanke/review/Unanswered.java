package org.leitplanke.review;

/** What becomes of an assignment that nobody answered for by the end of the deadline. */
public enum Unanswered {
    KEEP,
    SUSPEND,
    END;

    /** Whether it counts no more after the deadline unless somebody confirms it. */
    boolean stopsEffect() {
        return this != KEEP;
    }
}
