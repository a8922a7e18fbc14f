package org.leitplanke.organisation;

import java.time.Instant;
import org.leitplanke.platform.RuleViolation;

/** Somebody else is writing an import at this moment; two at once would overtake each other. */
public final class AnotherImportRuns extends RuleViolation {

    AnotherImportRuns(String who, Instant since) {
        super("organisation.import.anotherRuns", who, since);
    }
}
