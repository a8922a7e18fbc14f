package org.leitplanke.organisation;

import static org.leitplanke.identity.Permission.ORGANISATION_IMPORT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.Missing;

/**
 * Takes back the last import within a day: first a preview, then exactly what it showed. What has changed since the
 * import stays as it is; whoever the import brought and nobody has built on goes without leaving anything.
 */
@ApplicationScoped
public class OrganisationUndo {

    @Inject
    ImportDrafts drafts;

    @Inject
    ImportRuns runs;

    @Inject
    UndoState present;

    @Inject
    UndoWriting writing;

    /** The import that can be taken back, if there is one. */
    @Requires(ORGANISATION_IMPORT)
    public Optional<LastImport> last() {
        return drafts.last().map(this::described);
    }

    /** What taking it back would do. */
    @Requires(ORGANISATION_IMPORT)
    public UndoPreview preview(String importId) {
        var last = last(importId);
        var plan = present.plan(last.kind(), changes(importId));
        return new UndoPreview(described(last), plan.changes(), plan.rejections(), plan.hash());
    }

    /** Takes it back, once, and only as the preview showed it. */
    @Requires(ORGANISATION_IMPORT)
    public ImportOutcome undo(String importId, String shown) {
        return runs.during(importId, run -> {
            var draft = drafts.get(importId);
            if (draft.undoneAt() != null) {
                return draft.outcome(ImportOutcome.State.APPLIED_BEFORE);
            }
            var version = drafts.version();
            var plan = present.plan(last(importId).kind(), changes(importId));
            return plan.hash().equals(shown)
                    ? writing.write(importId, plan, version, run)
                    : draft.outcome(ImportOutcome.State.DATA_CHANGED);
        });
    }

    /** Only the last one: what came later rests on what came before. */
    private ImportDraft last(String importId) {
        return drafts.last()
                .filter(draft -> draft.id().equals(importId))
                .orElseThrow(() -> new Missing("import", importId));
    }

    private KeptChanges changes(String importId) {
        return drafts.undoOf(importId).map(ImportUndo::changes).orElseGet(() -> new KeptChanges(List.of()));
    }

    private LastImport described(ImportDraft draft) {
        return new LastImport(
                draft.id(),
                draft.kind(),
                draft.outcome(ImportOutcome.State.APPLIED),
                draft.appliedAt(),
                draft.appliedAt().plus(ImportDrafts.UNDOABLE));
    }
}
