package org.leitplanke.draft;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What somebody typed into a form and has not saved, and when. */
public record KeptText(Sheet sheet, TypedFields typed, Instant at) implements Serializable {

    /** The words alone, for where there is no form to show them in. */
    public List<String> texts() {
        return typed.values().values().stream()
                .flatMap(Collection::stream)
                .filter(text -> text.contains(" "))
                .toList();
    }
}
