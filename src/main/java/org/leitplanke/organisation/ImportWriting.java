package org.leitplanke.organisation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.leitplanke.organisation.ImportRuns.Run;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.UseCase;

/** Writes a worked-out plan: everything or nothing, in one short transaction, and keeps for a day what it changed. */
@UseCase
class ImportWriting {

    @Inject
    ImportDrafts drafts;

    @Inject
    DepartmentWriting departments;

    @Inject
    PeopleWriting people;

    @Inject
    Event<DomainEvent> happened;

    @Inject
    Clock clock;

    /** What became of it; empty when somebody changed the company since it was looked at, and nothing was written. */
    Optional<ImportOutcome> write(
            String draftId, ImportPlan plan, OrganisationState state, RejectedLines rejected, Run run) {
        var draft = drafts.hold(draftId);
        if (draft.isApplied()) {
            return Optional.of(draft.outcome(ImportOutcome.State.APPLIED_BEFORE));
        }
        if (!drafts.moveOn(state.version())) {
            return Optional.empty();
        }
        run.writes(plan.changes().size());
        var at = clock.instant();
        var kept = new KeptChanges();
        switch (plan.kind()) {
            case DEPARTMENTS -> departments.write(plan, state, kept, at);
            case PEOPLE -> people.write(plan, state, kept, at, run);
        }
        draft = drafts.hold(draftId);
        draft.apply(at, rejected);
        if (!plan.changes().isEmpty()) {
            drafts.keep(new ImportUndo(draftId, at, kept));
            happened.fire(event(draftId, plan, at));
        }
        return Optional.of(draft.outcome(ImportOutcome.State.APPLIED));
    }

    private static DomainEvent event(String id, ImportPlan plan, Instant at) {
        var created = plan.count(ImportChange.Kind.CREATED);
        var changed = plan.count(ImportChange.Kind.CHANGED);
        var ended = plan.count(ImportChange.Kind.ENDED);
        var rejected = plan.rejections().size();
        return switch (plan.kind()) {
            case DEPARTMENTS -> new DepartmentsImported(id, created, changed, ended, rejected, plan.hash(), at);
            case PEOPLE -> new PeopleImported(id, created, changed, ended, rejected, plan.hash(), at);
        };
    }
}
