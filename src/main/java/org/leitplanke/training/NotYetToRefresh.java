package org.leitplanke.training;

import java.time.LocalDate;
import org.leitplanke.platform.RuleViolation;

/** The completion still counts for longer than 60 days. */
final class NotYetToRefresh extends RuleViolation {

    NotYetToRefresh(LocalDate until) {
        super("training.notYetToRefresh", until, Validity.refresherFrom(until));
    }
}
