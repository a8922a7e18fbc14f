package org.leitplanke.responsibility;

import java.io.Serializable;
import java.util.Objects;

/** Something a person fulfils or does not: a module passed, a guideline taken note of. */
public record Condition(Kind kind, String key) implements Serializable {

    /** What is to be done. */
    public enum Kind {
        TRAINING,
        ACKNOWLEDGEMENT
    }

    public Condition {
        Objects.requireNonNull(kind, "a condition has a kind");
        Objects.requireNonNull(key, "a condition has a key");
    }

    /** A training module passed and still valid. */
    public static Condition training(String module) {
        return new Condition(Kind.TRAINING, module);
    }

    /** A guideline taken note of, in the version in force. */
    public static Condition acknowledgement(String guideline) {
        return new Condition(Kind.ACKNOWLEDGEMENT, guideline);
    }

    @Override
    public String toString() {
        return kind + " " + key;
    }
}
