package org.leitplanke.training;

/** How far an attempt at a quiz is. */
public enum AttemptState {
    OPEN,
    FAILED,
    PASSED
}
