package org.leitplanke.guideline;

import java.util.EnumSet;
import java.util.Set;
import org.leitplanke.platform.ChangedMeanwhile;

/** What was decided about a version so far; together with its days this gives its {@link VersionState}. */
enum Stage {
    DRAFT,
    IN_REVIEW,
    RETURNED,
    RELEASED,
    WITHDRAWN;

    /** Still being worked on; a guideline has at most one such version. */
    static final Set<Stage> OPEN = EnumSet.of(DRAFT, IN_REVIEW, RETURNED);

    Set<Stage> successors() {
        return switch (this) {
            case DRAFT -> Set.of(DRAFT, IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> Set.of(RETURNED, DRAFT, RELEASED);
            case RETURNED -> Set.of(RETURNED, IN_REVIEW, WITHDRAWN);
            case RELEASED -> Set.of(WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    Stage to(Stage next) {
        if (!successors().contains(next)) {
            throw new ChangedMeanwhile();
        }
        return next;
    }
}
