package org.leitplanke.handover;

import org.leitplanke.platform.RuleViolation;

/** The rules of handing over that can say no. */
final class Rules {

    private Rules() {}

    /** Something has to be chosen for at least one line. */
    static final class NothingChosen extends RuleViolation {
        NothingChosen() {
            super("handover.nothingChosen");
        }
    }

    /** This cannot become of such a matter, or others decide about it. */
    static final class NotPossible extends RuleViolation {
        NotPossible() {
            super("handover.notPossible");
        }
    }

    /** Whoever takes over stays with the company. */
    static final class ChooseSomebodyWhoStays extends RuleViolation {
        ChooseSomebodyWhoStays() {
            super("handover.chooseSomebody");
        }
    }
}
