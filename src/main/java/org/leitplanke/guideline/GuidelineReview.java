package org.leitplanke.guideline;

import static org.leitplanke.identity.Permission.GUIDELINE_APPROVE;
import static org.leitplanke.identity.Permission.GUIDELINE_DRAFT;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.Condition;
import org.leitplanke.responsibility.Ledger;
import org.leitplanke.training.TrainingQueries;

/** Deciding about submitted versions, by somebody who did not write them, on exactly the text that was shown. */
@UseCase
public class GuidelineReview {

    @Inject
    Guidelines guidelines;

    @Inject
    Ledger ledger;

    @Inject
    TrainingQueries training;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Days days;

    @Inject
    Event<DomainEvent> happened;

    /**
     * Releases a version; roles that need the guideline need it from its effective date on.
     *
     * @param round and fingerprint of what the person deciding has read
     */
    @Requires(GUIDELINE_APPROVE)
    public void release(VersionId version, int round, String fingerprint) {
        var guideline = guidelines.of(version);
        happened.fire(guideline.release(version, round, fingerprint, by(), days.today(), clock.instant()));
        tellRoles(guideline, guideline.version(version));
    }

    private void tellRoles(Guideline guideline, GuidelineVersion released) {
        var condition = Condition.acknowledgement(guideline.code());
        var titles = new EnumMap<Language, String>(Language.class);
        released.content().texts().forEach((language, wording) -> titles.put(language, wording.title()));
        ledger.describe(condition, titles, released.content().minutes(), "/guideline/read.xhtml?id=" + guideline.id());
        if (released.isSubstantive()) {
            ledger.require(condition, released.level(), released.effectiveFrom());
        }
        training.modulesLinkedTo(guideline.code())
                .forEach(module -> ledger.link(module, condition, released.effectiveFrom()));
    }

    /** Sends a version back to its authors, with a reason. */
    @Requires(GUIDELINE_APPROVE)
    public void giveBack(VersionId version, int round, String fingerprint, String reason) {
        happened.fire(guidelines.of(version).giveBack(version, round, fingerprint, reason, by(), clock.instant()));
    }

    /** Records how the matter stands with the works council; possible until the release. */
    @Requires(GUIDELINE_DRAFT)
    public void recordCoDetermination(VersionId version, CoDetermination standing) {
        happened.fire(guidelines.of(version).record(version, standing, clock.instant()));
    }

    /** The guideline no longer holds after today, and no role needs it any more. */
    @Requires(GUIDELINE_APPROVE)
    public void withdrawFromForce(GuidelineId id, String reason) {
        var guideline = guidelines.get(id);
        happened.fire(guideline.withdrawFromForce(reason, by(), days.today(), clock.instant()));
        ledger.release(Condition.acknowledgement(guideline.code()), days.today());
    }

    private PersonId by() {
        return actor.get().person();
    }
}
