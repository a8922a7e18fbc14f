package org.leitplanke.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.platform.GroupFigure;
import org.leitplanke.platform.Words;

/**
 * A version of a role that waits for the management.
 *
 * @param revision the state that is read
 * @param from the day from which it is to hold
 * @param losing how many would lose the effect of the role on that day, as others may know it
 * @param mayDecide false for whoever wrote or proposed it
 */
public record RoleProposal(
        long revision, LocalDate from, String reason, List<Change> changes, GroupFigure losing, boolean mayDecide)
        implements Serializable {

    /** Something that would be different. */
    public record Change(Words what, String before, String after) implements Serializable {}
}
