package org.leitplanke.approval;

import java.time.Duration;
import java.time.Instant;
import org.leitplanke.responsibility.Place;

/** Working time where a step is decided. */
interface StepClock {

    /** When this much working time will have passed. */
    Instant due(Place place, Instant start, Duration left);

    /** How much working time is left; nothing when it is over. */
    Duration left(Place place, Instant now, Instant due);
}
