package org.leitplanke.responsibility;

import java.io.Serializable;
import org.leitplanke.platform.Language;

/** Words in both languages of the portal. */
public record InBoth(String german, String english) implements Serializable {

    /** The words in this language. */
    public String in(Language language) {
        return language == Language.EN ? english : german;
    }
}
