package org.leitplanke.organisation;

import static org.leitplanke.identity.Permission.ORGANISATION_IMPORT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
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

    @Inject
    ImportDrafts drafts;

    @Inject
    ImportWriting writing;

    @Inject
    Sites sites;

    @Inject
    Departments departments;

    @Inject
    People people;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What can be imported. */
    @Requires(ORGANISATION_IMPORT)
    public List<ImportKind> kinds() {
        return List.of(ImportKind.values());
    }

    /** Reads a file and shows what it would change; nothing is changed yet. */
    @Requires(ORGANISATION_IMPORT)
    public ImportPreview preview(byte[] content, ImportKind kind) {
        if (content.length > LARGEST_MEGABYTES * MEGABYTE) {
            throw new InvalidInput("file", "organisation.import.tooLarge", LARGEST_MEGABYTES);
        }
        var text = ImportFile.Text.of(content);
        var file = ImportFile.of(text.content(), kind);
        var plan = plan(file, state());
        var draft = new ImportDraft(actor.get().person(), clock.instant(), kind, text, plan);
        drafts.keep(draft);
        return shown(draft, file, plan);
    }

    /** Shows the preview of a waiting file again, worked out anew; or what became of it. */
    @Requires(ORGANISATION_IMPORT)
    public ImportPreview preview(String draftId) {
        var draft = drafts.get(draftId, actor.get().person());
        if (draft.isApplied()) {
            return new ImportPreview(
                    draftId,
                    draft.kind(),
                    draft.encoding(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    false,
                    false,
                    false,
                    draft.outcome(ImportOutcome.State.APPLIED));
        }
        var file = ImportFile.of(draft.text().content(), draft.kind());
        return shown(draft, file, plan(file, state()));
    }

    /** Applies what the preview showed, once; if the company has changed since, only says so. */
    @Requires(ORGANISATION_IMPORT)
    public ImportOutcome apply(String draftId, boolean endingsConfirmed) {
        var draft = drafts.get(draftId, actor.get().person());
        if (draft.isApplied()) {
            return draft.outcome(ImportOutcome.State.APPLIED_BEFORE);
        }
        var state = state();
        var plan = plan(ImportFile.of(draft.text().content(), draft.kind()), state);
        if (!draft.shows(plan)) {
            drafts.show(draftId, plan);
            return draft.outcome(ImportOutcome.State.DATA_CHANGED);
        }
        if (plan.endsMany() && !endingsConfirmed) {
            throw new InvalidInput(
                    "endings",
                    "organisation.import.confirmEndings",
                    plan.endings().size());
        }
        return writing.write(draftId, plan, state);
    }

    private OrganisationState state() {
        var version = drafts.version();
        return new OrganisationState(version, clock, sites.all(), departments.all(), people.everybody());
    }

    private static ImportPlan plan(ImportFile file, OrganisationState state) {
        return switch (file.kind()) {
            case DEPARTMENTS -> DepartmentPlanning.plan(file, state);
            case PEOPLE -> PeoplePlanning.plan(file, state);
        };
    }

    private static ImportPreview shown(ImportDraft draft, ImportFile file, ImportPlan plan) {
        return new ImportPreview(
                draft.id(),
                draft.kind(),
                draft.encoding(),
                file.ignored(),
                plan.changes(),
                plan.rejections(),
                plan.hints(),
                plan.endingsBlocked(),
                plan.endsMany(),
                !draft.shows(plan),
                null);
    }
}
