package org.leitplanke.approval;

/** A step waits for the one before it, is open, stands still while a question is open, is decided, or was overtaken. */
public enum StepState {
    WAITING,
    OPEN,
    INQUIRY,
    DECIDED,
    /** The text changed; the step was started again on the new text. */
    VOID
}
