package org.leitplanke.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a version of a role would change on the day it begins, before anybody decides.
 *
 * @param day when the version would begin
 * @param losing who has the role in effect then, and would not have it any more
 * @param gaining who would have it in effect, and has not without the version
 * @param learning who would have something to do that is not asked for without the version, and what
 * @param clashing who would hold two roles that the version no longer lets go together, and which
 */
public record RoleOutlook(LocalDate day, Part losing, Part gaining, Part learning, Part clashing)
        implements Serializable {

    /** Lines shown of each part. */
    public static final int SHOWN = 50;

    /** What a part is about. */
    public enum Kind {
        LOSING,
        GAINING,
        LEARNING,
        CLASHING
    }

    /** All parts, what weighs most first. */
    public List<Part> parts() {
        return List.of(losing, clashing, learning, gaining);
    }

    /** Whether the version changes nothing for anybody on that day. */
    public boolean isQuiet() {
        return losing.count + gaining.count + learning.count + clashing.count == 0;
    }

    /**
     * @param count how many there are
     * @param lines the first of them, by name
     */
    public record Part(Kind kind, int count, List<Line> lines) implements Serializable {

        static Part of(Kind kind, List<Line> all) {
            return new Part(kind, all.size(), List.copyOf(all.subList(0, Math.min(SHOWN, all.size()))));
        }

        /** How many are not shown. */
        public int more() {
            return count - lines.size();
        }
    }

    /**
     * @param assignment what it is about
     * @param what titles of what is to be done, or the other role
     */
    public record Line(String assignment, String personName, String placeName, List<String> what)
            implements Serializable {}
}
