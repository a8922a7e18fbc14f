package org.leitplanke.approval;

import static org.leitplanke.identity.Permission.APPROVAL_DECIDE;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.UseCase;

/** Deciding a step: the side of those who effectively hold its role. */
@UseCase
public class RequestReview {

    @Inject
    ApprovalRequests requests;

    @Inject
    Catalogue catalogue;

    @Inject
    Desk desk;

    @Inject
    WorkingHours hours;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /**
     * Decides a step; a second click with the same ruling changes nothing.
     *
     * @param seen fingerprint of the text that was on the screen
     */
    @Requires(APPROVAL_DECIDE)
    public void decide(String id, String stepId, String seen, Ruling ruling) {
        var step = requests.take(id).step(stepId);
        if (SecondClick.onDecide(step, actor.get().person(), seen, ruling)) {
            return;
        }
        var reason = ruling.reasonCode() == null
                ? null
                : catalogue.reason(ruling.reasonCode()).text().in(actor.get().language());
        happened.fire(step.decide(desk.at(step), seen, ruling, reason, hours.clock(), days.today(), clock.instant()));
    }

    /** Asks the requester; the clock stands still until she answers. */
    @Requires(APPROVAL_DECIDE)
    public void ask(String id, String stepId, String seen, String question) {
        var step = requests.take(id).step(stepId);
        happened.fire(step.ask(desk.at(step), seen, question, hours.clock(), clock.instant()));
    }

    /** Asks for a better proof of a condition. */
    @Requires(APPROVAL_DECIDE)
    public void sendBack(String id, String conditionId, String remark) {
        var condition = requests.take(id).condition(conditionId);
        happened.fire(condition.sendBack(desk.at(condition.step()), remark, clock.instant()));
    }
}
