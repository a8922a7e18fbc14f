package org.leitplanke.platform.persistence;

/** Counts the statements this thread sends to the database, so that a page's cost can be shown and asserted. */
public final class StatementCounter {

    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    private StatementCounter() {}

    /** Statements of this thread since the last {@link #reset()}. */
    public static int count() {
        return COUNT.get()[0];
    }

    public static void reset() {
        COUNT.get()[0] = 0;
    }

    static void note() {
        COUNT.get()[0]++;
    }
}
