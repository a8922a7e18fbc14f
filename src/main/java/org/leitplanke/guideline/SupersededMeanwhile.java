package org.leitplanke.guideline;

import org.leitplanke.platform.RuleViolation;

/** There is a newer version than the one that was read; that one is to be taken note of. */
public final class SupersededMeanwhile extends RuleViolation {

    SupersededMeanwhile(int newest) {
        super("guideline.supersededMeanwhile", newest);
    }
}
