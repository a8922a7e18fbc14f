package org.leitplanke.platform;

/**
 * What the person acting had before her is no longer what there is: saved, returned or decided meanwhile. An edit page
 * shows what changed beside what she typed.
 */
public final class ChangedMeanwhile extends RuleViolation {

    public ChangedMeanwhile() {
        super("error.changedMeanwhile");
    }
}
