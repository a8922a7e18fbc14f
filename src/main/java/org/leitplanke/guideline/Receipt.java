package org.leitplanke.guideline;

import java.io.Serializable;
import java.time.Instant;
import org.leitplanke.platform.Language;

/** The proof that somebody took note of a version: what, word for word, in which language and when. */
public record Receipt(
        String id,
        String version,
        int number,
        int level,
        String fingerprint,
        String statement,
        Language language,
        Instant at)
        implements Serializable {}
