package org.leitplanke.organisation;

import java.io.Serializable;

/** What became of a click on "carry out". */
public record ReorganisationOutcome(State state, int changes) implements Serializable {

    /** Nothing is done unless it is {@link #APPLIED}. */
    public enum State {
        APPLIED,
        APPLIED_BEFORE,
        COMPANY_CHANGED
    }
}
