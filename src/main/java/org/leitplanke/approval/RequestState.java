package org.leitplanke.approval;

import java.util.Set;

/** Life of a request. That an approval has lapsed is computed from its date, never stored. */
public enum RequestState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    PUBLISHED;

    /** Where a request in this state may go next. */
    Set<RequestState> successors() {
        return switch (this) {
            case DRAFT -> Set.of(IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> Set.of(APPROVED, REJECTED, WITHDRAWN);
            case APPROVED -> Set.of(PUBLISHED);
            case REJECTED, WITHDRAWN, PUBLISHED -> Set.of();
        };
    }

    RequestState to(RequestState next) {
        if (!successors().contains(next)) {
            throw new Rules.NotAnyMore();
        }
        return next;
    }

    /** Refuses what is possible in another state only. */
    void mustBe(RequestState expected) {
        if (this != expected) {
            throw this == WITHDRAWN ? new Rules.AlreadyWithdrawn() : new Rules.NotAnyMore();
        }
    }
}
