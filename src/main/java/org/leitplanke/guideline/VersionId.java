package org.leitplanke.guideline;

import java.io.Serializable;
import java.util.UUID;
import org.leitplanke.platform.Missing;

/** Identifies one version of a guideline. */
public record VersionId(String value) implements Serializable {

    public VersionId {
        if (value == null) {
            throw new Missing("guideline", "");
        }
    }

    static VersionId fresh() {
        return new VersionId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
