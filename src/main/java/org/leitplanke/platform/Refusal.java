package org.leitplanke.platform;

/**
 * The person acting may not do this to this object: four eyes, own department, deputy, effective role. Every refusal is
 * written to the audit trail.
 */
public abstract class Refusal extends RuleViolation {

    protected Refusal(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
