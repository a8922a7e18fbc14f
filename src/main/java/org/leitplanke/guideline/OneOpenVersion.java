package org.leitplanke.guideline;

import org.leitplanke.platform.RuleViolation;

/** A guideline has at most one version that is being worked on. */
public final class OneOpenVersion extends RuleViolation {

    OneOpenVersion() {
        super("guideline.oneOpenVersion");
    }
}
