package org.leitplanke.responsibility;

/** What a role has to do with the work of a department or on a channel; the four letters of the matrix. */
public enum Letter {
    /** Responsible: does the work. */
    R,
    /** Accountable: answers for it. */
    A,
    /** Consulted: is asked before. */
    C,
    /** Informed: hears of it. */
    I
}
