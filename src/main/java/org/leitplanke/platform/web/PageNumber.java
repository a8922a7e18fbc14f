package org.leitplanke.platform.web;

/** The number of a page as somebody typed it into an address, kept within what can be turned over. */
public final class PageNumber {

    private static final int LAST = 100_000;

    private PageNumber() {}

    /** This page, or the nearest one there can be, when counting begins with {@code first}. */
    public static int from(int typed, int first) {
        return within(typed, first, LAST);
    }

    /** The same for whatever stands in the address; nonsense is the first page. */
    public static int from(String typed, int first) {
        return typed != null && typed.strip().matches("[0-9]{1,6}")
                ? from(Integer.parseInt(typed.strip()), first)
                : first;
    }

    /** This page of a list of so many pages; the last one when it is not that long. */
    public static int within(int typed, int first, int last) {
        return Math.max(first, Math.min(typed, last));
    }
}
