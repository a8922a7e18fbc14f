package org.leitplanke.responsibility;

import java.io.Serializable;
import java.util.Objects;

/** Names a governance role of the catalogue; see {@link Roles}. */
public record RoleCode(String value) implements Serializable {

    public RoleCode {
        Objects.requireNonNull(value, "a role needs a code");
    }

    @Override
    public String toString() {
        return value;
    }
}
