package org.leitplanke.approval;

/** Answers to an item of the checklist. */
public enum Answer {
    YES,
    NO,
    NOT_APPLICABLE
}
