package org.leitplanke.organisation;

import static org.leitplanke.identity.Permission.ORGANISATION_IMPORT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.ImportOutcome.State;
import org.leitplanke.platform.InvalidInput;

/**
 * Brings departments and people up to date from the files of the personnel system: first a preview, then exactly what
 * it showed. Files are read and plans worked out outside of any transaction; only writing has one.
 */
@ApplicationScoped
public class OrganisationImport {

    /** How large a file may be. */
    public static final int LARGEST_MEGABYTES = 10;

    private static final int MEGABYTE = 1_048_576;
    private static final int ATTEMPTS = 3;

    @Inject
    ImportDrafts drafts;

    @Inject
    ImportRuns runs;

    @Inject
    ImportWriting writing;

    @Inject
    KnownHeadings headings;

    @Inject
    PresentState present;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What can be imported. */
    @Requires(ORGANISATION_IMPORT)
    public List<ImportKind> kinds() {
        return List.of(ImportKind.values());
    }

    /** Reads a file and shows what it would change, or what its columns say; nothing is changed yet. */
    @Requires(ORGANISATION_IMPORT)
    public ImportPreview preview(byte[] content, ImportKind kind) {
        if (content.length > LARGEST_MEGABYTES * MEGABYTE) {
            throw new InvalidInput("file", "organisation.import.tooLarge", LARGEST_MEGABYTES);
        }
        var text = ImportFile.Text.of(content);
        var file = ImportFile.of(text.content(), kind, headings.of(kind));
        var draft = new ImportDraft(actor.get().person(), clock.instant(), kind, text);
        if (!file.columns().isComplete()) {
            drafts.keep(draft);
            return ImportPreview.ofColumns(draft, file);
        }
        var plan = plan(file, present.state());
        draft.show(plan);
        drafts.keep(draft);
        return ImportPreview.of(draft, file, plan);
    }

    /** Shows the preview of a waiting file again, worked out anew; or what became of it. */
    @Requires(ORGANISATION_IMPORT)
    public ImportPreview preview(String draftId) {
        var draft = drafts.get(draftId, actor.get().person());
        if (draft.isApplied()) {
            return ImportPreview.ofApplied(draft);
        }
        var file = file(draft);
        return file.columns().isComplete()
                ? ImportPreview.of(draft, file, plan(file, present.state()))
                : ImportPreview.ofColumns(draft, file);
    }

    /** Says what each column of a waiting file means; the next file with such headings is read the same way. */
    @Requires(ORGANISATION_IMPORT)
    public void assignColumns(String draftId, Map<String, String> meanings) {
        var draft = drafts.get(draftId, actor.get().person());
        if (draft.isApplied()) {
            return;
        }
        var file = ImportFile.of(draft.text().content(), draft.kind(), headings.with(draft.kind(), meanings));
        if (!file.columns().twice().isEmpty()) {
            throw new ColumnsDoNotFit("columnTwice", file.columns().twice());
        }
        if (!file.columns().missing().isEmpty()) {
            throw new ColumnsDoNotFit("columnMissing", file.columns().missing());
        }
        headings.keep(draftId, draft.kind(), meanings);
        drafts.show(draftId, plan(file, present.state()));
    }

    /** Applies what the preview showed, once; if the company has changed since, only says so. */
    @Requires(ORGANISATION_IMPORT)
    public ImportOutcome apply(String draftId, boolean endingsConfirmed) {
        var draft = drafts.get(draftId, actor.get().person());
        return draft.isApplied()
                ? draft.outcome(State.APPLIED_BEFORE)
                : runs.during(draftId, run -> apply(draftId, endingsConfirmed, run));
    }

    /** Whoever changes something else meanwhile does not send anybody back to a preview that would read the same. */
    private ImportOutcome apply(String draftId, boolean endingsConfirmed, ImportRuns.Run run) {
        for (var attempt = 1; ; attempt++) {
            var outcome = applyOnce(draftId, endingsConfirmed, run);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            if (attempt == ATTEMPTS) {
                return drafts.get(draftId).outcome(State.DATA_CHANGED);
            }
        }
    }

    private Optional<ImportOutcome> applyOnce(String draftId, boolean endingsConfirmed, ImportRuns.Run run) {
        var draft = drafts.get(draftId);
        if (draft.isApplied()) {
            return Optional.of(draft.outcome(State.APPLIED_BEFORE));
        }
        var state = present.state();
        var file = file(draft);
        if (!file.columns().isComplete()) {
            return Optional.of(draft.outcome(State.DATA_CHANGED));
        }
        var plan = plan(file, state);
        if (!draft.shows(plan)) {
            return Optional.of(drafts.show(draftId, plan));
        }
        if (plan.endsMany() && !endingsConfirmed) {
            throw new InvalidInput(
                    "endings",
                    "organisation.import.confirmEndings." + plan.kind(),
                    plan.endings().size());
        }
        return writing.write(draftId, plan, state, RejectedLines.of(file, plan), run);
    }

    /** How far this import is, or taking it back, if it was begun and is not over. */
    @Requires(ORGANISATION_IMPORT)
    public Optional<ImportProgress> progress(String draftId) {
        return runs.progress(drafts.get(draftId));
    }

    /** The lines that are not applied, or were not, with their reasons. */
    @Requires(ORGANISATION_IMPORT)
    public RejectedLines rejectedLines(String draftId) {
        var draft = drafts.get(draftId, actor.get().person());
        if (draft.isApplied()) {
            return draft.rejectedLines();
        }
        var file = file(draft);
        return RejectedLines.of(file, plan(file, present.state()));
    }

    private ImportFile file(ImportDraft draft) {
        return ImportFile.of(draft.text().content(), draft.kind(), headings.of(draft.kind()));
    }

    private static ImportPlan plan(ImportFile file, OrganisationState state) {
        return switch (file.kind()) {
            case DEPARTMENTS -> DepartmentPlanning.plan(file, state);
            case PEOPLE -> PeoplePlanning.plan(file, state);
        };
    }
}
