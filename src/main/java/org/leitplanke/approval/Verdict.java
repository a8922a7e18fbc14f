package org.leitplanke.approval;

/** How a step was decided. */
public enum Verdict {
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    REJECTED
}
