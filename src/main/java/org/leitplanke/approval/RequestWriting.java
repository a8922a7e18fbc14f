package org.leitplanke.approval;

import static org.leitplanke.identity.Permission.APPROVAL_REQUEST;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.Place;

/** Writing a request and standing by it: the side of the one who asks. */
@UseCase
public class RequestWriting {

    @Inject
    ApprovalRequests requests;

    @Inject
    Catalogue catalogue;

    @Inject
    EffectQueries effects;

    @Inject
    WorkingHours hours;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** Begins a request from the answers to "may I post this?", and says its id. */
    @Requires(APPROVAL_REQUEST)
    public String draft(Triage triage) {
        return draft(UUID.randomUUID().toString(), triage);
    }

    /**
     * Begins a request under an id chosen before.
     *
     * @param id of this wish; a second click with the same one gets the request of the first
     */
    @Requires(APPROVAL_REQUEST)
    public String draft(String id, Triage triage) {
        var before = requests.find(id);
        if (before.isPresent()) {
            before.get().onlyRequester(actor.get().person());
            return id;
        }
        var request = new ApprovalRequest(id, actor.get().person(), triage, clock.instant());
        requests.add(request);
        happened.fire(request.drafted());
        return request.id();
    }

    /**
     * Keeps the draft as it is.
     *
     * @param seen fingerprint of the post the writer had before her
     */
    @Requires(APPROVAL_REQUEST)
    public void save(String id, String seen, Post post) {
        happened.fire(changed(requests.take(id), seen, post));
    }

    /** Keeps the text, freezes it and sends it on its way; a second click with the same text finds it there. */
    @Requires(APPROVAL_REQUEST)
    public void submit(String id, String seen, Post post) {
        var request = requests.take(id);
        if (SecondClick.onSubmit(request, actor.get().person(), post)) {
            return;
        }
        happened.fire(changed(request, seen, post));
        post.complete();
        happened.fire(request.submit(actor.get().person(), route(request, post), hours.clock(), clock.instant()));
    }

    /** Answers the open question; a changed text starts the way again. */
    @Requires(APPROVAL_REQUEST)
    public void answer(String id, String answer, Post post) {
        var request = requests.take(id);
        request.onlyRequester(actor.get().person());
        post.complete();
        happened.fire(request.answer(
                actor.get().person(), answer, post, route(request, post), hours.clock(), clock.instant()));
    }

    /** When the writer saved her draft last, perhaps in another window. */
    @Requires(APPROVAL_REQUEST)
    public LastChange lastChange(String id) {
        requests.take(id).onlyRequester(actor.get().person());
        return requests.lastChange(id);
    }

    /** Withdraws the request; final. */
    @Requires(APPROVAL_REQUEST)
    public void withdraw(String id) {
        var request = requests.take(id);
        if (SecondClick.onWithdraw(request, actor.get().person())) {
            return;
        }
        happened.fire(request.withdraw(actor.get().person(), clock.instant()));
    }

    /** Says how a condition was met. */
    @Requires(APPROVAL_REQUEST)
    public void fulfil(String id, String conditionId, String proof) {
        var request = requests.take(id);
        request.onlyRequester(actor.get().person());
        happened.fire(request.condition(conditionId).fulfil(actor.get().person(), proof, clock.instant()));
    }

    private ApprovalEvent.DraftSaved changed(ApprovalRequest request, String seen, Post post) {
        request.onlyRequester(actor.get().person());
        var now = request.post().fingerprint();
        if (!now.equals(seen) && !now.equals(post.fingerprint())) {
            throw new ChangedMeanwhile();
        }
        return request.change(actor.get().person(), post, clock.instant());
    }

    private Route route(ApprovalRequest request, Post post) {
        var channel = effects.place(Place.channel(post.channelId()));
        return Route.of(request.triage(), post, channel.name(), channel.department(), catalogue);
    }
}
