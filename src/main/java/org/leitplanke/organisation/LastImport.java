package org.leitplanke.organisation;

import java.io.Serializable;
import java.time.Instant;

/** The last import that is still in force, and until when it can be taken back. */
public record LastImport(String id, ImportKind kind, ImportOutcome outcome, Instant appliedAt, Instant until)
        implements Serializable {}
