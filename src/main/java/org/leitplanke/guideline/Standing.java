package org.leitplanke.guideline;

import java.io.Serializable;

/**
 * How many of those concerned have taken note; figures about fewer than five people are not shown, nor can they be
 * computed from the others.
 */
public record Standing(Shown shown, int people, int done) implements Serializable {

    static final int SMALLEST_GROUP = 5;

    /** What may be said. */
    public enum Shown {
        NUMBERS,
        ALL,
        FEW_DONE,
        FEW_OPEN,
        TOO_FEW
    }

    static Standing of(int people, int done) {
        if (people < SMALLEST_GROUP) {
            return new Standing(Shown.TOO_FEW, 0, 0);
        }
        if (done == people) {
            return new Standing(Shown.ALL, people, done);
        }
        if (done < SMALLEST_GROUP) {
            return new Standing(Shown.FEW_DONE, people, 0);
        }
        if (people - done < SMALLEST_GROUP) {
            return new Standing(Shown.FEW_OPEN, people, 0);
        }
        return new Standing(Shown.NUMBERS, people, done);
    }
}
