package org.leitplanke.platform;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Something a person is expected to do.
 *
 * @param title the sentence that names it
 * @param link address inside the portal, for example {@code /guideline/read.xhtml?id=…}
 * @param action what the button says
 * @param state the coloured word before the notes, or null
 * @param tone how the state is meant
 * @param minutes honest estimate, 0 when it makes no sense
 * @param due last day without being late, or null
 * @param notes further short facts
 */
public record Task(
        Words title, String link, Words action, Words state, Tone tone, int minutes, LocalDate due, List<Words> notes)
        implements Serializable {}
