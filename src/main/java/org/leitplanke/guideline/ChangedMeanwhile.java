package org.leitplanke.guideline;

import org.leitplanke.platform.RuleViolation;

/** What the person acting had before her is no longer what there is: saved, returned or decided by somebody else. */
public final class ChangedMeanwhile extends RuleViolation {

    ChangedMeanwhile() {
        super("guideline.changedMeanwhile");
    }
}
