package org.leitplanke.guideline;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Passage;

/**
 * A version on the desk of its authors, or of those who decide about it.
 *
 * @param revision to be handed back when saving
 * @param round to be handed back with the fingerprint when deciding
 * @param reason why it was returned; null otherwise
 * @param passages the text of each language beside the version that holds
 * @param comparedWith number of that version, 0 when there is none
 * @param authors who wrote on it
 * @param mine the person who looks wrote or submitted it
 */
public record DraftDetail(
        String guideline,
        String version,
        int number,
        long revision,
        VersionState state,
        Draft draft,
        int round,
        String fingerprint,
        String reason,
        Map<Language, List<Passage>> passages,
        int comparedWith,
        String authors,
        boolean mine)
        implements Serializable {

    /** The German title, which every version has. */
    public String title() {
        return draft.texts().get(Language.DE).title();
    }

    /** The languages it is written in, German first. */
    public List<Language> languages() {
        return List.copyOf(draft.texts().keySet());
    }
}
