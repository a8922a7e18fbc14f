package org.leitplanke.outside;

import java.util.regex.Pattern;

/** How many entries the audit trail has, as the auditor reads it. */
final class Trail {

    private static final Pattern PAGES = Pattern.compile("(\\d+(?:\\.\\d+)*) Einträge gefunden");

    private Trail() {}

    /** All entries. */
    static long entries() {
        return count("");
    }

    /** Entries about something that was refused. */
    static long refusals() {
        return count("?kind=operation");
    }

    /** Entries about this operation being refused. */
    static long refusals(String operation) {
        return count("?kind=operation&subject=" + operation);
    }

    private static long count(String query) {
        var page = Visitor.known("rolf.steiner").get("/audit/list.xhtml" + query);
        if (page.says("audit.list.count", 0)) {
            return 0;
        }
        if (page.says("audit.list.count", 1)) {
            return 1;
        }
        var found = PAGES.matcher(page.text());
        if (!found.find()) {
            throw new AssertionError(page.address() + " does not say how many entries: " + page.text());
        }
        return Long.parseLong(found.group(1).replace(".", ""));
    }
}
