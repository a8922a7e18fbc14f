package org.leitplanke.approval;

import org.leitplanke.platform.InvalidInput;

/** Words that somebody has to type; empty or endless ones are refused at their field. */
final class Typed {

    private static final int LONGEST_TEXT = 2000;

    private Typed() {}

    static String text(String field, String needed, String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput(field, needed);
        }
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidInput(field, "approval.tooLong", LONGEST_TEXT);
        }
        return text.strip();
    }
}
