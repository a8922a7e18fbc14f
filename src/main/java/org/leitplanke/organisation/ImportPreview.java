package org.leitplanke.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.leitplanke.platform.Words;

/**
 * What an import would do.
 *
 * @param id of the draft, to apply it
 * @param encoding as which the file was read
 * @param separator what stands between its cells, null when it was applied
 * @param columns what its columns mean, null when it was applied
 * @param hints what else is worth knowing
 * @param endingsBlocked a line's key could not be read, so nobody would be ended
 * @param endingsNeedConfirmation so many would end that somebody has to say it is meant
 * @param outdated the company has changed since these changes were first shown
 * @param applied what became of it, null while it waits
 * @param undone when it was taken back, null while it was not
 */
public record ImportPreview(
        String id,
        ImportKind kind,
        String encoding,
        String separator,
        ImportColumns columns,
        List<ImportChange> changes,
        List<ImportRejection> rejections,
        List<Words> hints,
        boolean endingsBlocked,
        boolean endingsNeedConfirmation,
        boolean outdated,
        ImportOutcome applied,
        Instant undone)
        implements Serializable {

    static ImportPreview of(ImportDraft draft, ImportFile file, ImportPlan plan) {
        return new ImportPreview(
                draft.id(),
                draft.kind(),
                draft.encoding(),
                file.table().separator().name(),
                file.columns(),
                plan.changes(),
                plan.rejections(),
                plan.hints(),
                plan.endingsBlocked(),
                plan.endsMany(),
                draft.wasShown() && !draft.shows(plan),
                null,
                null);
    }

    /** Nobody knows yet what the columns of this file say. */
    static ImportPreview ofColumns(ImportDraft draft, ImportFile file) {
        var separator = file.table().separator().name();
        return unplanned(draft, separator, file.columns(), null);
    }

    static ImportPreview ofApplied(ImportDraft draft) {
        return unplanned(draft, null, null, draft.outcome(ImportOutcome.State.APPLIED));
    }

    private static ImportPreview unplanned(
            ImportDraft draft, String separator, ImportColumns columns, ImportOutcome applied) {
        return new ImportPreview(
                draft.id(),
                draft.kind(),
                draft.encoding(),
                separator,
                columns,
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                false,
                applied,
                draft.undoneAt());
    }

    /** Whether somebody has to say first what the columns mean. */
    public boolean isColumnsUnknown() {
        return applied == null && !columns.isComplete();
    }

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
        return String.join(", ", columns.ignored());
    }

    /** Columns that are used as somebody said, and whose headings would not have said so themselves. */
    public List<ImportColumns.Column> getSaidColumns() {
        return columns.columns().stream()
                .filter(column -> column.said() && column.isUsed())
                .filter(column -> kind.columnOf(column.heading())
                        .filter(column.meaning()::equals)
                        .isEmpty())
                .toList();
    }
}
