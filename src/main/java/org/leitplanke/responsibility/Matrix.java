package org.leitplanke.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;

/**
 * Who is responsible, accountable, consulted and informed: a line for each department or channel, a column for each role.
 *
 * @param total how many lines there are, on this page and on the others
 * @param gaps how many cells of all of them lack somebody
 * @param day the day it shows
 */
public record Matrix(List<Column> columns, List<Line> lines, int total, int gaps, LocalDate day)
        implements Serializable {

    /** A role. */
    public record Column(RoleCode role, String name, String tasks) implements Serializable {}

    /**
     * A department, a channel, or the company.
     *
     * @param name empty for the company, which is called by the page
     * @param above the department it belongs to; empty when there is none
     */
    public record Line(Place place, String name, String above, List<Cell> cells) implements Serializable {}

    /**
     * A role at a place.
     *
     * @param letter null for a role that is not explained
     * @param inEffect how many people are in effect
     * @param needed how many are needed
     * @param names who they are, each with who stands in today; where nobody is in effect, who is on the way
     */
    public record Cell(RoleCode role, Letter letter, Kind kind, int inEffect, int needed, List<String> names)
            implements Serializable {

        /** What the cell says in a few words. */
        public Words words() {
            return Words.of("responsibility.matrix.cell." + kind, inEffect, needed);
        }
    }

    /** How a role is filled at a place, worst first. */
    public enum Kind {
        /** Somebody is needed, and nobody is in effect. */
        NOBODY(Tone.LATE),
        TOO_FEW(Tone.LATE),
        /** A deputy is needed, and there is none. */
        NO_DEPUTY(Tone.DUE),
        FILLED(Tone.OK),
        /** Nobody is needed, but somebody is on the way. */
        COMING(Tone.INFO),
        /** Nobody is needed, and nobody is there. */
        NONE(Tone.IDLE);

        private final Tone tone;

        Kind(Tone tone) {
            this.tone = tone;
        }

        /** How the cell is coloured. */
        public Tone tone() {
            return tone;
        }

        /** Whether something is missing. */
        public boolean isGap() {
            return compareTo(FILLED) < 0;
        }
    }
}
