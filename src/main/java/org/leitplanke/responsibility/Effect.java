package org.leitplanke.responsibility;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.leitplanke.platform.Tone;

/**
 * What an assignment is worth on a day.
 *
 * @param state in one word
 * @param lacks what besides conditions keeps it from taking effect
 * @param missing conditions that are not fulfilled, not even in grace
 * @param lapsing conditions that only hold because of the days of grace
 */
public record Effect(State state, Set<Lack> lacks, List<Condition> missing, List<Condition> lapsing)
        implements Serializable {

    /** The words people use; computed for a day, stored nowhere. */
    public enum State {
        /** Decided on, but something is still to come. */
        RESERVED(Tone.IDLE),
        /** Only the person's own yes, or the management's, is missing. */
        ASKED(Tone.INFO),
        IN_FORCE(Tone.OK),
        GRACE(Tone.DUE),
        SUSPENDED(Tone.LATE),
        ENDED(Tone.IDLE),
        REFUSED(Tone.IDLE);

        private final Tone tone;

        State(Tone tone) {
            this.tone = tone;
        }

        /** How the word is coloured. */
        public Tone tone() {
            return tone;
        }

        /** Whether nothing can come of it any more. */
        public boolean isOver() {
            return this == ENDED || this == REFUSED;
        }
    }

    /** What can keep a role from taking effect besides its conditions. */
    public enum Lack {
        ACCEPTANCE,
        CONFIRMATION,
        /** The head has not agreed to the working time of a voluntary role yet. */
        CONSENT,
        BEGIN,
        EMPLOYMENT,
        MEMBERSHIP,
        /** It does not go with another role of hers, and no exception helps any more. */
        CONFLICT,
        /** Nobody confirmed it in the yearly review. */
        REVIEW
    }

    /** Whether she may act in the role. */
    public boolean holds() {
        return state == State.IN_FORCE || state == State.GRACE;
    }
}
