package org.leitplanke.handover;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.StandInQueries.Over;

/**
 * What happened while somebody was away and others stood in.
 *
 * @param times who stood in when; empty when nobody did lately
 * @param done what was done in her place, the oldest first
 * @param open what waits for her
 */
public record Absence(List<Over> times, List<Line> done, List<Line> open) implements Serializable {

    static final Absence NONE = new Absence(List.of(), List.of(), List.of());

    /** @param by name of who did it; empty for what nobody has done yet */
    public record Line(String by, Words what, String link, Instant at) implements Serializable {}
}
