package org.leitplanke.handover;

import java.io.Serializable;
import java.util.List;
import org.leitplanke.responsibility.OpenMatters.Going;
import org.leitplanke.responsibility.OpenMatters.Matter;
import org.leitplanke.responsibility.OpenMatters.Proposal;

/**
 * Everything somebody leaves behind, with a proposal for each.
 *
 * @param departmentName the department she leaves
 * @param nextName the department she moves to; null when she leaves the company
 */
public record Handover(Going going, String departmentName, String nextName, List<Line> lines) implements Serializable {

    /** How many matters still have to be decided. */
    public long open() {
        return lines.stream().filter(line -> line.matter().isToDecide()).count();
    }

    /** @param proposals who could take it, the best first */
    public record Line(Matter matter, List<Proposal> proposals) implements Serializable {}

    /** Somebody who goes, and how much there is to decide. */
    public record Row(Going going, String departmentName, long open, long settled) implements Serializable {}
}
