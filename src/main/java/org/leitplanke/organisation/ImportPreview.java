package org.leitplanke.organisation;

import java.io.Serializable;
import java.util.List;
import org.leitplanke.platform.Words;

/**
 * What an import would do.
 *
 * @param id of the draft, to apply it
 * @param encoding as which the file was read
 * @param ignored headings nobody needs
 * @param hints what else is worth knowing
 * @param endingsBlocked a line's key could not be read, so nobody would be ended
 * @param endingsNeedConfirmation so many would end that somebody has to say it is meant
 * @param outdated the company has changed since these changes were first shown
 * @param applied what became of it, null while it waits
 */
public record ImportPreview(
        String id,
        ImportKind kind,
        String encoding,
        List<String> ignored,
        List<ImportChange> changes,
        List<ImportRejection> rejections,
        List<Words> hints,
        boolean endingsBlocked,
        boolean endingsNeedConfirmation,
        boolean outdated,
        ImportOutcome applied)
        implements Serializable {

    /** The changes of one kind, in the order of the file. */
    public List<ImportChange> changes(ImportChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** How many would be created, changed, ended or are rejected. */
    public int count(ImportChange.Kind kind) {
        return changes(kind).size();
    }

    /** How many would end. */
    public int getEndings() {
        return count(ImportChange.Kind.ENDED);
    }

    /** The headings nobody needs, in one line. */
    public String getIgnoredHeadings() {
        return String.join(", ", ignored);
    }
}
