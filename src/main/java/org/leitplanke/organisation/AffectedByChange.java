package org.leitplanke.organisation;

import java.util.List;
import java.util.Map;
import org.leitplanke.platform.Words;

/**
 * An invitation: every feature that holds departments, or what people are in them, says here what a change of head, a
 * merge or a split does to its things, and does it. Nothing is silently emptied.
 */
public interface AffectedByChange {

    /** Something that can go along when a department is split, such as a channel. */
    record Movable(String key, Words name) implements java.io.Serializable {}

    /** Small ones first; the departments themselves are 0. */
    default int order() {
        return 100;
    }

    /** What of this department can go along; a constant number of statements. */
    default List<Movable> movable(DepartmentId department) {
        return List.of();
    }

    /** What the change does here, in words; changes nothing. A constant number of statements. */
    List<Consequence> preview(Reorganisation change);

    /**
     * Does what the preview showed, in the transaction of the change, and fires its events.
     *
     * @param choices the option chosen, by key of the consequence; complete
     */
    void apply(Reorganisation change, Map<String, String> choices);
}
