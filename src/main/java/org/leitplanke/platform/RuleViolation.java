package org.leitplanke.platform;

import java.util.List;

/** A business rule said no. Carries a text key, never a sentence, and rolls the transaction back. */
public abstract class RuleViolation extends RuntimeException {

    private final transient List<Object> arguments;

    protected RuleViolation(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence that explains the rule, in {@code texts_*.properties}. */
    public String messageKey() {
        return getMessage();
    }

    /** What the sentence names: titles, dates, figures. */
    public List<Object> arguments() {
        return arguments;
    }
}
