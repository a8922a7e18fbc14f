package org.leitplanke.platform;

import java.time.Instant;

/**
 * Something that has happened and that others may react to. Always a record, always in the past tense, with ids and
 * plain data only; the audit trail keeps its components.
 */
public interface DomainEvent {

    /** When it happened (UTC). */
    Instant at();

    /** Which thing it happened to; the audit trail files the event under it. */
    SubjectRef subject();
}
