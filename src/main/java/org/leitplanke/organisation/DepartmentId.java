package org.leitplanke.organisation;

import java.io.Serializable;
import java.util.Objects;

/** Identifies a department. */
public record DepartmentId(String value) implements Serializable {

    public DepartmentId {
        Objects.requireNonNull(value, "a department id needs a value");
    }

    @Override
    public String toString() {
        return value;
    }
}
