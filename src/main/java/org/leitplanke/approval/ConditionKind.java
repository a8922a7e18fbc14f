package org.leitplanke.approval;

/** Before publication, or along with it by a date. */
public enum ConditionKind {
    BEFORE,
    ALONG
}
