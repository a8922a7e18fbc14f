package org.leitplanke.guideline;

import org.leitplanke.platform.RuleViolation;

/** No release before the co-determination of the works council is settled. */
public final class NotYetSettled extends RuleViolation {

    NotYetSettled() {
        super("guideline.notYetSettled");
    }
}
