package org.leitplanke.organisation;

import java.io.Serializable;

/** What became of an import. */
public record ImportOutcome(State state, int created, int changed, int ended, int rejected) implements Serializable {

    /** Applied now, applied by an earlier click, or not applied because the company has changed since the preview. */
    public enum State {
        APPLIED,
        APPLIED_BEFORE,
        DATA_CHANGED
    }
}
