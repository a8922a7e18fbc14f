package org.leitplanke.guideline;

import static org.leitplanke.identity.Permission.GUIDELINE_DRAFT;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/** Writing guidelines: a first text, the next version, and sending it to review. */
@UseCase
public class GuidelineDrafting {

    @Inject
    Guidelines guidelines;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Days days;

    @Inject
    Event<DomainEvent> happened;

    /** Begins a new guideline; the author is its owner. */
    @Requires(GUIDELINE_DRAFT)
    public GuidelineId start(Draft first) {
        return start(guidelines.nextCode(), first);
    }

    GuidelineId start(String code, Draft first) {
        var guideline = new Guideline(GuidelineId.fresh(), code, by());
        var drafted = guideline.begin(VersionId.fresh(), first, by(), clock.instant());
        guidelines.add(guideline);
        happened.fire(drafted);
        return guideline.id();
    }

    /** Begins a new guideline and sends it to review at once. */
    @Requires(GUIDELINE_DRAFT)
    public VersionId startAndSubmit(Draft first) {
        var guideline = guidelines.get(start(first));
        var version = guideline.openVersion().orElseThrow().id();
        happened.fire(guideline.submit(version, by(), days.today(), clock.instant()));
        return version;
    }

    /** Begins the next version from the text that holds. */
    @Requires(GUIDELINE_DRAFT)
    public VersionId startNext(GuidelineId id) {
        var version = VersionId.fresh();
        happened.fire(guidelines.get(id).beginNext(version, by(), days.today(), clock.instant()));
        return version;
    }

    /** @param revision the state of the draft the author had before her */
    @Requires(GUIDELINE_DRAFT)
    public void save(VersionId version, long revision, Draft draft) {
        happened.fire(guidelines.of(version).revise(version, revision, draft, by(), clock.instant()));
    }

    /** Saves and freezes the text, and sends it to review. */
    @Requires(GUIDELINE_DRAFT)
    public void submit(VersionId version, long revision, Draft draft) {
        var guideline = guidelines.of(version);
        happened.fire(guideline.revise(version, revision, draft, by(), clock.instant()));
        happened.fire(guideline.submit(version, by(), days.today(), clock.instant()));
    }

    /** Back to writing before anybody has decided. */
    @Requires(GUIDELINE_DRAFT)
    public void takeBack(VersionId version) {
        happened.fire(guidelines.of(version).takeBack(version, by(), clock.instant()));
    }

    /** Gives up a version that was not released. */
    @Requires(GUIDELINE_DRAFT)
    public void discard(VersionId version, String reason) {
        happened.fire(guidelines.of(version).discard(version, reason, by(), days.today(), clock.instant()));
    }

    /** Who wrote on a version last. */
    @Requires(GUIDELINE_DRAFT)
    public LastChange lastChange(VersionId version) {
        guidelines.of(version);
        return guidelines.lastChange(version);
    }

    private PersonId by() {
        return actor.get().person();
    }
}
