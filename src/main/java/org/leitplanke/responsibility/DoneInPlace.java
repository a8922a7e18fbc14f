package org.leitplanke.responsibility;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;

/** An invitation: what deputies did in somebody's place, and what waits for her now that she is back (BR-24). */
public interface DoneInPlace {

    /** What was done in the place of this person in that time, the oldest first. */
    List<Act> inPlaceOf(PersonId principal, Instant from, Instant until);

    /** What waits for the person acting. */
    List<Act> stillOpen();

    /**
     * One act.
     *
     * @param by who did it; null for what nobody has done yet
     */
    record Act(PersonId by, Words what, String link, Instant at) implements Serializable {}
}
