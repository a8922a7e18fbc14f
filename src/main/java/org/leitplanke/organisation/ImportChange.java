package org.leitplanke.organisation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What an import does to one person or department. */
public record ImportChange(Kind kind, String key, String name, List<Difference> differences) implements Serializable {

    /** Created, changed or ended; nobody is deleted. */
    public enum Kind {
        CREATED,
        CHANGED,
        ENDED
    }

    /** One field before and after; texts, days and words of the domain. Either may be null. */
    public record Difference(String field, Serializable before, Serializable after) implements Serializable {}

    /** Collects the fields that really differ. */
    static final class Differences {

        private final List<Difference> found = new ArrayList<>();

        Differences compare(String field, Serializable before, Serializable after) {
            if (!Objects.equals(before, after)) {
                found.add(new Difference(field, before, after));
            }
            return this;
        }

        List<Difference> list() {
            return List.copyOf(found);
        }
    }
}
