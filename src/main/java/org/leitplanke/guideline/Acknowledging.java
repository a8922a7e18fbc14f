package org.leitplanke.guideline;

import static org.leitplanke.identity.Permission.GUIDELINE_ACKNOWLEDGE;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.Condition;
import org.leitplanke.responsibility.Ledger;

/** Taking note of a guideline: always for oneself, once per level, word for word on record. */
@UseCase
public class Acknowledging {

    @Inject
    Guidelines guidelines;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Days days;

    @Inject
    Event<DomainEvent> happened;

    /**
     * Confirms that the person acting has read this version; a second click gets the receipt of the first.
     *
     * @param fingerprint of the text she had before her
     * @param read the language she read it in
     */
    @Requires(GUIDELINE_ACKNOWLEDGE)
    public Receipt acknowledge(VersionId version, String fingerprint, Language read) {
        var person = actor.get().person();
        var guideline = guidelines.of(version);
        var given = guideline.acknowledge(version, fingerprint, read, person, clock.instant());
        var before = guidelines.findAcknowledgement(person, guideline.id(), given.level());
        if (before.isPresent()) {
            return before.get().receipt();
        }
        guidelines.add(given);
        var today = days.todayOf(person);
        ledger.fulfil(
                person,
                Condition.acknowledgement(guideline.code()),
                given.level(),
                today,
                GuidelineVersion.OPEN_END,
                GuidelineVersion.OPEN_END);
        happened.fire(given.event());
        return given.receipt();
    }
}
