package org.leitplanke.guideline;

import java.time.LocalDate;
import org.leitplanke.platform.Tone;

/** How a version stands on a given day; the last four follow from dates and are never stored. */
public enum VersionState {
    DRAFT(Tone.IDLE),
    IN_REVIEW(Tone.INFO),
    RETURNED(Tone.DUE),
    SCHEDULED(Tone.INFO),
    IN_FORCE(Tone.OK),
    SUPERSEDED(Tone.IDLE),
    WITHDRAWN(Tone.IDLE);

    private final Tone tone;

    VersionState(Tone tone) {
        this.tone = tone;
    }

    /** The state on this day, from what was decided and the days it binds (both inclusive). */
    static VersionState of(Stage stage, LocalDate effectiveFrom, LocalDate until, LocalDate day) {
        return switch (stage) {
            case DRAFT -> DRAFT;
            case IN_REVIEW -> IN_REVIEW;
            case RETURNED -> RETURNED;
            case WITHDRAWN -> WITHDRAWN;
            case RELEASED -> day.isAfter(until) ? SUPERSEDED : day.isBefore(effectiveFrom) ? SCHEDULED : IN_FORCE;
        };
    }

    /** How the state is meant. */
    public Tone tone() {
        return tone;
    }
}
