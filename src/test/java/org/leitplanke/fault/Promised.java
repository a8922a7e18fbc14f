package org.leitplanke.fault;

import java.time.Duration;

/**
 * A time that is promised to people. It decides when asked for with {@code -Dstrict}, on a computer that does nothing
 * else; the normal run grants three times as much, so that a busy computer is no defect.
 */
final class Promised {

    private static final int FACTOR = isGenerous() ? 3 : 1;

    private Promised() {}

    static boolean isGenerous() {
        return System.getProperty("strict") == null;
    }

    static Duration seconds(int promised) {
        return Duration.ofSeconds((long) promised * FACTOR);
    }
}
