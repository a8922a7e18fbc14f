package org.leitplanke.responsibility;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.Missing;

/** Where a role is held: in the whole company, in a department, or on a channel. */
public record Place(Kind kind, String id) implements Serializable {

    /** The whole company. */
    public static final Place COMPANY = new Place(Kind.COMPANY, "company");

    /** From wide to narrow. */
    public enum Kind {
        COMPANY,
        DEPARTMENT,
        CHANNEL
    }

    public Place {
        Objects.requireNonNull(kind, "a place has a kind");
        Objects.requireNonNull(id, "a place has an id");
    }

    public static Place department(DepartmentId id) {
        return new Place(Kind.DEPARTMENT, id.value());
    }

    public static Place channel(String id) {
        return new Place(Kind.CHANNEL, id);
    }

    /** The form used in addresses: {@code CHANNEL:id}. */
    public String key() {
        return kind + ":" + id;
    }

    /** Reads {@link #key()}; what is none is a place there is not. */
    public static Place of(String key) {
        var colon = key.indexOf(':');
        return Stream.of(Kind.values())
                .filter(kind -> colon > 0 && kind.name().equals(key.substring(0, colon)))
                .findFirst()
                .map(kind -> new Place(kind, key.substring(colon + 1)))
                .orElseThrow(() -> new Missing("place", key));
    }
}
