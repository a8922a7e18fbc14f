package org.leitplanke.organisation;

import static org.leitplanke.identity.Permission.ORGANISATION_REORGANISE;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.ReorganisationOutcome.State;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.UseCase;

/**
 * Another head, merging and splitting departments: first everything that moves, becomes double, conflicts or needs a
 * decision, then exactly that in one go. It takes effect on its day or later, never before today.
 */
@UseCase
public class Reorganising {

    @Inject
    ReorganisationPlans plans;

    @Inject
    ReorganisationChecks checks;

    @Inject
    ImportDrafts versions;

    @Inject
    @Any
    Instance<AffectedByChange> affected;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** Who and what of a department can go along when it is split. */
    @Requires(ORGANISATION_REORGANISE)
    public ReorganisationChoice toSplit(DepartmentId department) {
        var row = checks.department(department);
        return new ReorganisationChoice(
                row,
                checks.membersOf(row),
                parts().stream()
                        .flatMap(part -> part.movable(department).stream())
                        .toList());
    }

    /** Keeps a plan; nothing changes yet. */
    @Requires(ORGANISATION_REORGANISE)
    public String plan(PlannedChange change) {
        checks.check(change);
        var plan = new ReorganisationPlan(change, actor.get().person(), clock.instant());
        plans.add(plan);
        return plan.id();
    }

    /** Plans that wait to be carried out, the nearest first. */
    @Requires(ORGANISATION_REORGANISE)
    public List<ReorganisationRow> waiting() {
        var waiting = plans.waiting();
        var sentences = checks.sentences(
                waiting.stream().map(ReorganisationPlan::change).toList());
        return IntStream.range(0, waiting.size())
                .mapToObj(one -> new ReorganisationRow(
                        waiting.get(one).id(),
                        sentences.get(one),
                        waiting.get(one).firstDay()))
                .toList();
    }

    /** Everything the plan would do, worked out anew; or that it was done. */
    @Requires(ORGANISATION_REORGANISE)
    public ReorganisationPreview preview(String id) {
        var plan = plans.get(id);
        var change = checks.facing(plan.change());
        var all = plan.isApplied() ? List.<Consequence>of() : consequences(change);
        return new ReorganisationPreview(
                id,
                checks.sentence(plan.change()),
                change.day(),
                checks.isTooEarly(change),
                all,
                chosen(plan, all),
                mark(change, all),
                plan.appliedAt(),
                plan.changes());
    }

    /** Remembers choices, so that a long list can be worked through in pieces. */
    @Requires(ORGANISATION_REORGANISE)
    public void choose(String id, Map<String, String> choices) {
        plans.hold(id).choose(choices);
    }

    /** Forgets a plan that was not carried out. */
    @Requires(ORGANISATION_REORGANISE)
    public void discard(String id) {
        plans.discard(id);
    }

    /**
     * Does what the preview showed, once and all of it. If the company has changed since, it only says so.
     *
     * @param seen mark of the preview
     */
    @Requires(ORGANISATION_REORGANISE)
    public ReorganisationOutcome apply(String id, String seen) {
        var plan = plans.hold(id);
        if (plan.isApplied()) {
            return new ReorganisationOutcome(State.APPLIED_BEFORE, plan.changes());
        }
        versions.moveOn();
        var change = checks.facing(plan.change());
        checks.refuseTooEarly(change);
        var all = consequences(change);
        if (!mark(change, all).equals(seen)) {
            return new ReorganisationOutcome(State.COMPANY_CHANGED, 0);
        }
        var choices = chosen(plan, all);
        checks.refuseOpen(all, choices);
        parts().forEach(part -> part.apply(change, choices));
        happened.fire(plan.apply(change, all, hash(all, choices), actor.get().person(), clock.instant()));
        return new ReorganisationOutcome(State.APPLIED, plan.changes());
    }

    private List<AffectedByChange> parts() {
        return affected.stream()
                .sorted(Comparator.comparing(AffectedByChange::order))
                .toList();
    }

    private List<Consequence> consequences(Reorganisation change) {
        return parts().stream()
                .flatMap(part -> part.preview(change).stream())
                .sorted(Comparator.comparing(Consequence::group))
                .toList();
    }

    /** Choices that are still offered, and the proposal where nobody chose. */
    private static Map<String, String> chosen(ReorganisationPlan plan, List<Consequence> all) {
        var made = plan.choices();
        return all.stream()
                .filter(one -> one.offers(made.getOrDefault(one.key(), one.proposal())))
                .collect(Collectors.toMap(Consequence::key, one -> made.getOrDefault(one.key(), one.proposal())));
    }

    private static String mark(Reorganisation change, List<Consequence> all) {
        return Fingerprint.of(change.day() + "\n"
                + all.stream().map(Consequence::mark).sorted().collect(Collectors.joining("\n")));
    }

    private static String hash(List<Consequence> all, Map<String, String> choices) {
        return Fingerprint.of(all.stream()
                .map(one -> one.mark() + " " + choices.getOrDefault(one.key(), ""))
                .sorted()
                .collect(Collectors.joining("\n")));
    }
}
