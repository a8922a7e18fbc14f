package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_ASSIGN;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.ResponsibilityEvent.DecisionPutOff;
import org.leitplanke.responsibility.ResponsibilityEvent.RoleConfirmedAgain;

/** A single assignment looked at again: confirmed after a review that nobody answered, or decided on later. */
@UseCase
public class Reconfirming {

    /** How long a decision about somebody who moved is put off. */
    public static final int PUT_OFF_DAYS = 14;

    @Inject
    Reconfirmation reviews;

    @Inject
    Assignments assignments;

    @Inject
    AssigningRights rights;

    @Inject
    Days days;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** It counts again from today on. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public void confirm(String id) {
        var assignment = assignments.get(id);
        rights.checkMayDecide(assignment);
        if (reviews.resumed(id)) {
            happened.fire(new RoleConfirmedAgain(id, assignment.person(), clock.instant()));
        }
    }

    /** The decision about somebody who moved comes back in two weeks; until then the role rests. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public void putOff(String id) {
        var assignment = assignments.get(id);
        rights.checkMayDecide(assignment);
        var until = days.todayOf(assignment.person()).plusDays(PUT_OFF_DAYS);
        if (reviews.putOff(id, until)) {
            happened.fire(new DecisionPutOff(id, assignment.person(), until, clock.instant()));
        }
    }
}
