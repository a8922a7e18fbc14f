package org.leitplanke.platform;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identifies a person; random, so that it says nothing about her and may stand in the audit trail. */
public record PersonId(String value) implements Serializable {

    public PersonId {
        Objects.requireNonNull(value, "a person id needs a value");
    }

    /** A fresh id for a person who was not known before. */
    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
