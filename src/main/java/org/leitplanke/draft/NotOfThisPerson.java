package org.leitplanke.draft;

import org.leitplanke.platform.RuleViolation;

/** The page on which this was typed belongs to somebody else, or to nobody. */
public final class NotOfThisPerson extends RuleViolation {

    NotOfThisPerson() {
        super("draft.notOfThisPerson");
    }
}
