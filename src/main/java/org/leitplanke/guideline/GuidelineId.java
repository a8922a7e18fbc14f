package org.leitplanke.guideline;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identifies a guideline through all its versions. */
public record GuidelineId(String value) implements Serializable {

    public GuidelineId {
        Objects.requireNonNull(value, "a guideline id needs a value");
    }

    static GuidelineId fresh() {
        return new GuidelineId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
