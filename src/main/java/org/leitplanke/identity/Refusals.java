package org.leitplanke.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Recorded;
import org.leitplanke.platform.Refusal;

/** Reports what was refused, in a transaction of its own. */
@ApplicationScoped
class Refusals {

    @Inject
    Event<DomainEvent> happened;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Recorded
    void report(Permission permission, Refusal refused, Actor by) {
        happened.fire(new OperationRefused(
                permission.name(), refused.getClass().getSimpleName(), by.person(), clock.instant()));
    }
}
