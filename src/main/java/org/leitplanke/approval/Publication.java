package org.leitplanke.approval;

import static org.leitplanke.identity.Permission.APPROVAL_PUBLISH;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.Roles;

/** Publishing by hand what was approved, and proving it with the link. */
@UseCase
public class Publication {

    @Inject
    ApprovalRequests requests;

    @Inject
    EffectQueries effects;

    @Inject
    Desk desk;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /**
     * The post is out under this link; only for somebody whose author role for the channel is in effect. A second click
     * changes nothing.
     */
    @Requires(APPROVAL_PUBLISH)
    public void prove(String id, String link) {
        var request = requests.take(id);
        var person = actor.get().person();
        if (SecondClick.onPublish(request, person, link)) {
            return;
        }
        request.onlyWhile(RequestState.APPROVED);
        var author = effects.holding(
                        person, Roles.AUTHOR, Place.channel(request.post().channelId()))
                .orElseThrow(() -> new Rules.NotAnAuthorHere(
                        desk.missing(person, Roles.AUTHOR, actor.get().language())));
        happened.fire(request.publish(author, link, days.today(), clock.instant()));
    }
}
