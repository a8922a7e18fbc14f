package org.leitplanke.access;

/** What a door says to somebody. */
enum Answer {
    /** Let in: it did what was asked, or a rule behind the lock spoke. */
    ALLOWED,
    /** Refused, and the refusal is on record. */
    REFUSED,
    /** There is no such thing, or none for her. */
    MISSING,
    /** Nobody is signed in. */
    NOT_SIGNED_IN,
    /** It broke. */
    BROKEN
}
