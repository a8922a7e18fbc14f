package org.leitplanke.review;

/** What a reviewer says about an assignment. */
public enum Answer {
    KEEP,
    /** She keeps it, but something about it has to be changed. */
    CHANGE,
    END
}
