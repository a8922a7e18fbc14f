package org.leitplanke.guideline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Passage;
import org.leitplanke.platform.TextComparison;

/**
 * A released version as it is read.
 *
 * @param language in which it is shown, and would be taken note of
 * @param passages the text; marked where it differs from what the reader took note of before
 * @param comparedWith number of that earlier version, 0 when nothing is compared
 * @param statement what the reader would confirm, word for word, in that language
 * @param receipt of the reader for this level; null if she has not taken note of it
 * @param newest the version to be taken note of, which may be another one than this
 */
public record GuidelineText(
        String guideline,
        String version,
        int number,
        String fingerprint,
        VersionState state,
        Language language,
        List<Language> languages,
        Wording wording,
        List<Passage> passages,
        int comparedWith,
        LocalDate effectiveFrom,
        String owner,
        int minutes,
        String statement,
        Receipt receipt,
        Upcoming newest)
        implements Serializable {

    /** The version that holds last. */
    public record Upcoming(String version, int number, LocalDate effectiveFrom) implements Serializable {}

    /** This is the text to be taken note of, and the reader has not done so. */
    public boolean isToBeAcknowledged() {
        return isNewest() && receipt == null;
    }

    public boolean isNewest() {
        return newest.version().equals(version);
    }

    /** Something changed since the reader took note of it. */
    public boolean isMarked() {
        return comparedWith > 0 && TextComparison.differ(passages);
    }
}
