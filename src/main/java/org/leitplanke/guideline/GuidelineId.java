package org.leitplanke.guideline;

import java.io.Serializable;
import java.util.UUID;
import org.leitplanke.platform.Missing;

/** Identifies a guideline through all its versions. */
public record GuidelineId(String value) implements Serializable {

    public GuidelineId {
        if (value == null) {
            throw new Missing("guideline", "");
        }
    }

    static GuidelineId fresh() {
        return new GuidelineId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
