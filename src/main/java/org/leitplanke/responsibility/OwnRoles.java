package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_OWN;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.UseCase;

/** What people answer when they are given a role. Nobody answers for somebody else. */
@UseCase
public class OwnRoles {

    @Inject
    Assignments assignments;

    @Inject
    Compatibility compatibility;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** Says yes to a role; a second click changes nothing. */
    @Requires(RESPONSIBILITY_OWN)
    public void accept(String id) {
        var me = actor.get().person();
        var assignment = assignments.get(id);
        if (assignment.isOf(me) && assignment.agreement().isAccepted()) {
            return;
        }
        assignments.former(assignment);
        happened.fire(assignment.accept(me, days.todayOf(me), clock.instant()));
    }

    /** Says no to a role; a second click changes nothing. */
    @Requires(RESPONSIBILITY_OWN)
    public void refuse(String id) {
        var me = actor.get().person();
        var assignment = assignments.get(id);
        if (assignment.isOf(me) && assignment.agreement().isRefused()) {
            return;
        }
        assignments.former(assignment);
        happened.fire(assignment.refuse(me, days.todayOf(me), clock.instant()));
        compatibility.settle(me);
    }

    /** Gives a role up from today on, without having to say why; a second click changes nothing. */
    @Requires(RESPONSIBILITY_OWN)
    public void giveUp(String id) {
        var me = actor.get().person();
        var assignment = assignments.get(id);
        if (assignment.agreement().wasEndedBy(me)) {
            return;
        }
        assignments.former(assignment);
        happened.fire(assignment.giveUp(me, days.todayOf(me), clock.instant()));
        compatibility.settle(me);
    }
}
