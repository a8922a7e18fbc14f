package org.leitplanke.platform;

/**
 * There is no such thing, or the person asking may not know that there is. Both look the same from outside.
 */
public final class Missing extends RuleViolation {

    private final transient String kind;

    public Missing(String kind, Object id) {
        super("error.missing", kind, String.valueOf(id));
        this.kind = kind;
    }

    /** What was looked for, for example {@code guideline}. */
    public String kind() {
        return kind;
    }
}
