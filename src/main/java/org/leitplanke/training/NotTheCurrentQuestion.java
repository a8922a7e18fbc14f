package org.leitplanke.training;

import org.leitplanke.platform.RuleViolation;

/** An answer came for another question than the one that is asked now. */
final class NotTheCurrentQuestion extends RuleViolation {

    NotTheCurrentQuestion() {
        super("training.notTheCurrentQuestion");
    }
}
