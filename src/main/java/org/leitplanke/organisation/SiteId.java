package org.leitplanke.organisation;

import java.io.Serializable;
import java.util.Objects;

/** Identifies a site of the company. */
public record SiteId(String value) implements Serializable {

    public SiteId {
        Objects.requireNonNull(value, "a site id needs a value");
    }

    @Override
    public String toString() {
        return value;
    }
}
