package org.leitplanke.guideline;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where the matter stands with the works council.
 *
 * @param note why it is not affected, or where the agreement is found
 * @param day when the works council was informed
 */
public record CoDetermination(State state, String note, LocalDate day) implements Serializable {

    /** The stations; OPEN until somebody has said anything. */
    public enum State {
        OPEN,
        NOT_AFFECTED,
        INFORMED,
        NEGOTIATING,
        AGREED
    }

    public CoDetermination {
        state = state == null ? State.OPEN : state;
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** Nothing is known yet. */
    public static CoDetermination open() {
        return new CoDetermination(State.OPEN, null, null);
    }

    /** Whether a release may rest on it: not affected with a reason, informed with a day, agreed with a reference. */
    public boolean isSettled() {
        return switch (state) {
            case OPEN, NEGOTIATING -> false;
            case NOT_AFFECTED, AGREED -> note != null;
            case INFORMED -> day != null;
        };
    }
}
