package org.leitplanke.responsibility;

import org.leitplanke.platform.Tone;

/** What an exception is worth on a day; computed from its dates, stored nowhere. */
public enum ExemptionState {
    /** Somebody's yes is missing. */
    PROPOSED(Tone.DUE),
    IN_FORCE(Tone.INFO),
    OVER(Tone.IDLE),
    REFUSED(Tone.IDLE);

    private final Tone tone;

    ExemptionState(Tone tone) {
        this.tone = tone;
    }

    /** How the word is coloured. */
    public Tone tone() {
        return tone;
    }
}
