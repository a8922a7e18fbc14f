package org.leitplanke.approval;

import java.util.Set;
import java.util.function.Function;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Holding;

/**
 * Somebody who wants to decide a step, with what the portal knows about her at this moment.
 *
 * @param holding the role of the step in effect here and now, her own or as deputy; null when it is not
 * @param tiedToRequester she is a deputy of the requester, or the requester is hers
 * @param missing what keeps her role from taking effect, as titles; empty when she was never given it
 * @param nameOf how people are called
 */
record Decider(
        PersonId person, Holding holding, boolean tiedToRequester, String missing, Function<PersonId, String> nameOf) {

    /** Refuses whoever must not judge this request: its requester, those tied to her, and those not in office. */
    void standBeforeRequestOf(PersonId requester) {
        if (person.equals(requester)) {
            throw new Rules.RequesterMayNotDecide();
        }
        if (tiedToRequester) {
            throw new Rules.DeputyMayNotDecide();
        }
        if (holding == null) {
            throw new Rules.NotEffective(missing);
        }
        if (hats().contains(requester)) {
            throw new Rules.DeputyMayNotDecide();
        }
    }

    /** She and, when she stands in, the one she acts for. */
    Set<PersonId> hats() {
        return holding.inPlaceOf() == null ? Set.of(person) : Set.of(person, holding.inPlaceOf());
    }
}
