package org.leitplanke.approval;

import java.time.LocalDate;
import org.leitplanke.platform.Tone;

/** What the state of a request is called on a given day. Computed, never stored. */
public enum RequestWord {
    DRAFT(Tone.IDLE),
    IN_CONTENT(Tone.INFO),
    IN_PRIVACY(Tone.INFO),
    INQUIRY(Tone.DUE),
    CONDITIONS_OPEN(Tone.DUE),
    APPROVED(Tone.OK),
    LAPSED(Tone.LATE),
    REJECTED(Tone.LATE),
    WITHDRAWN(Tone.IDLE),
    PUBLISHED(Tone.OK);

    private final Tone tone;

    RequestWord(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    /**
     * The word for a request.
     *
     * @param step the step it stands at; null when none is open
     * @param conditionsOpen whether something has to be done before publication
     */
    static RequestWord of(
            RequestState state, StepRow step, boolean conditionsOpen, LocalDate publishBy, LocalDate today) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case IN_REVIEW -> review(step);
            case APPROVED -> approved(conditionsOpen, today.isAfter(publishBy));
            case REJECTED -> REJECTED;
            case WITHDRAWN -> WITHDRAWN;
            case PUBLISHED -> PUBLISHED;
        };
    }

    private static RequestWord review(StepRow step) {
        if (step != null && step.state() == StepState.INQUIRY) {
            return INQUIRY;
        }
        return step != null && step.kind() == StepKind.PRIVACY ? IN_PRIVACY : IN_CONTENT;
    }

    private static RequestWord approved(boolean conditionsOpen, boolean lapsed) {
        if (lapsed) {
            return LAPSED;
        }
        return conditionsOpen ? CONDITIONS_OPEN : APPROVED;
    }
}
