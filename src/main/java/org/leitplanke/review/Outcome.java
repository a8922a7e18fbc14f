package org.leitplanke.review;

/** What became of an assignment when its review was over. */
public enum Outcome {
    KEPT,
    CHANGED,
    SUSPENDED,
    ENDED,
    /** It was over before. */
    OVER
}
