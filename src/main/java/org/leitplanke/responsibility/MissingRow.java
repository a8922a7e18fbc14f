package org.leitplanke.responsibility;

import java.io.Serializable;

/**
 * Something that keeps a role from taking effect, with the way to mend it.
 *
 * @param title of the module or guideline, in the reader's language
 * @param minutes honest estimate
 * @param link where it is done
 */
public record MissingRow(
        Condition condition,
        String title,
        int minutes,
        String link,
        String assignmentId,
        String roleName,
        String placeName)
        implements Serializable {}
