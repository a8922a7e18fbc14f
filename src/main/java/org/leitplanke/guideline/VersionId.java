package org.leitplanke.guideline;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Identifies one version of a guideline. */
public record VersionId(String value) implements Serializable {

    public VersionId {
        Objects.requireNonNull(value, "a version id needs a value");
    }

    static VersionId fresh() {
        return new VersionId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
