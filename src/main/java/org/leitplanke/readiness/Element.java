package org.leitplanke.readiness;

import java.util.Locale;

/** The twelve elements of governance. */
public enum Element {
    STRATEGY,
    COMMITMENT,
    CULTURE,
    ACCESS,
    ROLES,
    RESOURCES,
    GUIDELINES,
    TRAINING,
    DIALOGUE,
    FIGURES,
    BUDGET,
    APPROVAL;

    /** Text key of its name; features use it to say what they found. */
    public String key() {
        return "readiness.element." + name().toLowerCase(Locale.ROOT);
    }

    /** Text key of what studies found for it, with year, base and source. */
    public String study() {
        return "readiness.study." + name().toLowerCase(Locale.ROOT);
    }
}
