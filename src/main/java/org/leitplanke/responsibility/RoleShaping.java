package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.ROLE_CONFIRM;
import static org.leitplanke.identity.Permission.ROLE_DRAFT;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/**
 * Changing what a role asks for: the social media lead drafts and proposes a version that holds from a day to come, the
 * management confirms it or gives it back. Until then nothing changes for anybody.
 */
@UseCase
public class RoleShaping {

    @Inject
    RoleCatalogue catalogue;

    @Inject
    RoleVersions versions;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /**
     * Keeps a draft of the next version.
     *
     * @param revision the state of the draft that was read; 0 when there was none
     */
    @Requires(ROLE_DRAFT)
    public void save(RoleCode role, long revision, RoleContent content, LocalDate from, String why) {
        written(role, revision, content, from, why);
    }

    /** Keeps the draft and hands it to the management. */
    @Requires(ROLE_DRAFT)
    public void propose(RoleCode role, long revision, RoleContent content, LocalDate from, String why) {
        var draft = written(role, revision, content, from, why);
        happened.fire(draft.propose(catalogue.newest(role), by(), days.today(), clock.instant()));
    }

    /** Back to writing before anybody has decided. */
    @Requires(ROLE_DRAFT)
    public void takeBack(RoleCode role) {
        happened.fire(open(role).takeBack(clock.instant()));
    }

    /** Throws the draft away; it has never held. */
    @Requires(ROLE_DRAFT)
    public void discard(RoleCode role) {
        var draft = open(role);
        happened.fire(draft.discard(clock.instant()));
        versions.remove(draft);
    }

    /** Who wrote on the draft last. */
    @Requires(ROLE_DRAFT)
    public LastChange lastChange(RoleCode role) {
        return open(role).lastChange();
    }

    /**
     * Brings the proposed version into force from its day on; never by somebody who wrote or proposed it.
     *
     * @param revision the state that was read
     */
    @Requires(ROLE_CONFIRM)
    public void confirm(RoleCode role, long revision) {
        var proposed = asRead(role, revision);
        happened.fire(proposed.confirm(catalogue.newest(role), by(), days.today(), clock.instant()));
    }

    /** Sends the proposed version back with a reason. */
    @Requires(ROLE_CONFIRM)
    public void giveBack(RoleCode role, long revision, String reason) {
        happened.fire(asRead(role, revision).giveBack(reason.strip(), by(), clock.instant()));
    }

    private RoleVersion written(RoleCode role, long revision, RoleContent content, LocalDate from, String why) {
        var newest = catalogue.newest(role);
        content.checkWith(catalogue.byCode(actor.get().language()).keySet(), role);
        var found = versions.open(role);
        if (found.isEmpty() && revision != 0) {
            throw new ChangedMeanwhile();
        }
        var now = clock.instant();
        var draft = found.orElseGet(() -> newest.next(content, from, by()));
        happened.fire(draft.write(revision, content, from, why.strip(), by(), now));
        if (found.isEmpty()) {
            versions.add(draft, content);
        } else {
            versions.keep(draft, content);
        }
        return draft;
    }

    private RoleVersion open(RoleCode role) {
        return versions.open(role).orElseThrow(() -> unknownOrGone(role));
    }

    /** A role nobody knows is missing; one without a draft has been decided about meanwhile. */
    private RuntimeException unknownOrGone(RoleCode role) {
        catalogue.newest(role);
        return new ChangedMeanwhile();
    }

    private RoleVersion asRead(RoleCode role, long revision) {
        var proposed = open(role);
        if (proposed.revision() != revision) {
            throw new ChangedMeanwhile();
        }
        return proposed;
    }

    private PersonId by() {
        return actor.get().person();
    }
}
