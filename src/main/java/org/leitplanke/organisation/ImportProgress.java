package org.leitplanke.organisation;

import java.io.Serializable;
import java.time.Instant;

/**
 * How far an import is, or taking it back.
 *
 * @param total how many people or departments are written, 0 while that is worked out
 */
public record ImportProgress(Step step, int done, int total, Instant begun) implements Serializable {

    /**
     * Comparing with the company, or writing; on another computer or before a restart, so that nobody here knows how
     * far; or begun so long ago that it has not come to its end.
     */
    public enum Step {
        COMPARING,
        WRITING,
        ELSEWHERE,
        BROKEN_OFF
    }

    public boolean isRunning() {
        return step != Step.BROKEN_OFF;
    }
}
