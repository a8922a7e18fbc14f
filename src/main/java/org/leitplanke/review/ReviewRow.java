package org.leitplanke.review;

import java.io.Serializable;
import java.time.LocalDate;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.Tone;

/**
 * A review in numbers.
 *
 * @param open whether answers can still be given
 * @param closed whether what became of everything is written down
 */
public record ReviewRow(
        String id,
        DepartmentId department,
        String departmentName,
        LocalDate firstDay,
        LocalDate deadline,
        Unanswered unanswered,
        boolean repeats,
        int lines,
        int answered,
        boolean open,
        boolean closed)
        implements Serializable {

    /** The same for somebody who sees only some of its lines. */
    ReviewRow narrowedTo(int some, int answeredOfThem) {
        return new ReviewRow(
                id,
                department,
                departmentName,
                firstDay,
                deadline,
                unanswered,
                repeats,
                some,
                answeredOfThem,
                open,
                closed);
    }

    public int unansweredLines() {
        return lines - answered;
    }

    /** Whether somebody still has to answer, or everything is answered, or it is over. */
    public String word() {
        if (!open) {
            return "OVER";
        }
        return answered == lines ? "ANSWERED" : "RUNNING";
    }

    /** How the word is coloured. */
    public Tone tone() {
        if (!open) {
            return Tone.IDLE;
        }
        return answered == lines ? Tone.OK : Tone.INFO;
    }
}
