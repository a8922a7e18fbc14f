package org.leitplanke.readiness;

/** The company in one word, from the mean of its elements. */
public enum Stage {
    START,
    BUILDING,
    ESTABLISHED,
    ANCHORED;

    static Stage of(double mean) {
        if (mean < 1.0) {
            return START;
        }
        if (mean < 2.0) {
            return BUILDING;
        }
        return mean < 2.6 ? ESTABLISHED : ANCHORED;
    }
}
