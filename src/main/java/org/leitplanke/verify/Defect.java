package org.leitplanke.verify;

/** What can be wrong with an entry of the chain; the first one found decides. */
public enum Defect {
    /** There is no head row that says how long the chain is. */
    NO_HEAD,
    /** The number is absent, though the chain goes on or the head says so. */
    MISSING,
    /** The number is not one that could have been given. */
    ODD_NUMBER,
    /** The chain ended before it, as the head says. */
    BEYOND_HEAD,
    /** It does not name the hash of the entry before it. */
    NOT_LINKED,
    /** Its hash is not the one of its bytes. */
    CHANGED,
    /** Its bytes cannot be read as an entry. */
    UNREADABLE,
    /** What is shown of it is not what was recorded. */
    COPY_DIFFERS,
    /** The names and free text beside it are not those that were recorded. */
    PERSONAL_DIFFERS,
    /** There are names or free text under its number, but no entry. */
    PERSONAL_ALONE,
    /** It is the last one, but the head holds another hash. */
    HEAD_DIFFERS
}
