package org.leitplanke.platform;

import java.io.Serializable;
import java.util.List;

/** A sentence that is not spoken yet: a text key with what it names. The page says it in the reader's language. */
public record Words(String key, List<Serializable> arguments) implements Serializable {

    /** The sentence of this key. */
    public static Words of(String key, Serializable... arguments) {
        return new Words(key, List.of(arguments));
    }
}
