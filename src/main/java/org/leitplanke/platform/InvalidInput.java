package org.leitplanke.platform;

/** What was typed cannot be used; names the field, so that the page can show the sentence beside it. */
public final class InvalidInput extends RuleViolation {

    private final transient String field;

    public InvalidInput(String field, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.field = field;
    }

    /** The field's name as on the form. */
    public String field() {
        return field;
    }
}
