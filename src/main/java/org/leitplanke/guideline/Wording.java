package org.leitplanke.guideline;

import java.io.Serializable;

/**
 * A version's text in one language.
 *
 * @param summary the guideline in short
 * @param body Markdown
 * @param whatsNew what changed and why, in plain words; null in a first version
 */
public record Wording(String title, String summary, String body, String whatsNew) implements Serializable {

    public Wording {
        title = tidy(title);
        summary = tidy(summary);
        body = tidy(body);
        whatsNew = tidy(whatsNew);
    }

    /** Nothing was written in this language. */
    public boolean isEmpty() {
        return title == null && summary == null && body == null && whatsNew == null;
    }

    /** Title, short version and text are there. */
    public boolean isComplete() {
        return title != null && summary != null && body != null;
    }

    private static String tidy(String text) {
        return text == null || text.isBlank()
                ? null
                : text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
