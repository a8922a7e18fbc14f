package org.leitplanke.training;

import org.leitplanke.platform.Refusal;

/** Somebody asked for the result of a person she leads; it belongs to that person alone. */
final class NotYourResult extends Refusal {

    NotYourResult() {
        super("training.notYourResult");
    }
}
