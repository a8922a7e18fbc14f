package org.leitplanke.draft;

import org.leitplanke.platform.RuleViolation;

/** More text, or more unsaved forms, than one person has. */
public final class TooMuchToKeep extends RuleViolation {

    TooMuchToKeep() {
        super("draft.tooMuchToKeep");
    }
}
