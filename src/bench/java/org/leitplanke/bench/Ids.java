package org.leitplanke.bench;

/** Ids that look like the portal's own and say what they are about, the same in every run. */
enum Ids {
    SITE,
    DEPARTMENT,
    PERSON,
    MEMBERSHIP,
    ACCOUNT,
    EDITION,
    LESSON,
    COMPLETION,
    ATTEMPT,
    GUIDELINE,
    VERSION,
    TEXT,
    ACKNOWLEDGEMENT,
    FULFILMENT,
    LINK,
    ASSIGNMENT,
    CHANNEL,
    REQUEST,
    STEP,
    DECISION;

    private static final char[] HEX = "0123456789abcdef".toCharArray();
    private static final String MIDDLE = "-0000-4000-8000-";

    String of(long number) {
        var id = new char[36];
        digits(id, 8, 0xb0000000L + ordinal());
        MIDDLE.getChars(0, MIDDLE.length(), id, 8);
        digits(id, 36, number);
        return new String(id);
    }

    private static void digits(char[] id, int end, long number) {
        var rest = number;
        for (var at = end - 1; at >= Math.max(0, end - 12); at--) {
            id[at] = HEX[(int) (rest & 15)];
            rest >>>= 4;
        }
    }
}
