package org.leitplanke.approval;

import java.time.Duration;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;

/** Working time that is left, in words. */
public final class Remaining {

    private static final Duration SOON = Duration.ofHours(2);

    private Remaining() {}

    /** For example "5 hours 40 minutes left". */
    public static Words words(Duration left) {
        if (left.isZero() || left.isNegative()) {
            return Words.of("approval.left.over");
        }
        return left.toHours() == 0
                ? Words.of("approval.left.minutes", Math.max(1, left.toMinutes()))
                : Words.of("approval.left.hours", left.toHours(), left.toMinutesPart());
    }

    public static Tone tone(Duration left) {
        if (left.isZero() || left.isNegative()) {
            return Tone.LATE;
        }
        return left.compareTo(SOON) <= 0 ? Tone.DUE : Tone.INFO;
    }
}
