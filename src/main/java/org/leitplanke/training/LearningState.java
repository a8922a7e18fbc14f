package org.leitplanke.training;

import org.leitplanke.platform.Tone;

/** Where somebody stands with a module. Computed for a day, never stored. */
public enum LearningState {
    /** Never passed. */
    OPEN(Tone.IDLE),
    /** Passed and valid. */
    VALID(Tone.OK),
    /** Valid, but ends within 60 days and may be refreshed. */
    ENDING(Tone.DUE),
    /** Passed, but the module has changed so much that it has to be learned again. */
    CHANGED(Tone.DUE),
    /** Was valid once. */
    EXPIRED(Tone.LATE);

    private final Tone tone;

    LearningState(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }
}
