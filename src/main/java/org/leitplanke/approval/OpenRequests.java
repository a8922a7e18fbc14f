package org.leitplanke.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.OpenMatters;

/** Requests of people who leave: somebody else answers, meets the conditions, and sees them through. */
@ApplicationScoped
class OpenRequests implements OpenMatters {

    private static final Set<RequestState> OPEN =
            Set.of(RequestState.IN_REVIEW, RequestState.APPROVED, RequestState.PUBLISHED);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ApprovalRequests requests;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** A request of which only the channel and the state are told. */
    public record Line(String id, PersonId requester, String channelName, RequestState state) {}

    @Override
    public String kind() {
        return "request";
    }

    @Override
    public List<Matter> of(Collection<Going> people, Language language) {
        var leaving = people.stream().filter(Going::leaves).map(Going::person).toList();
        return leaving.isEmpty()
                ? List.of()
                : lines(leaving).stream()
                        .map(line -> new Matter(
                                kind(),
                                line.id(),
                                line.requester(),
                                Words.of("approval.matter", line.channelName()),
                                List.of(Words.of("approval.matter." + line.state())),
                                null,
                                false,
                                Set.of(How.HAND_OVER)))
                        .toList();
    }

    @Override
    public void settle(Going person, Matter matter, Settlement how) {
        var request = requests.take(matter.id());
        request.onlyRequester(person.person());
        if (!OPEN.contains(request.state())) {
            throw new Rules.NotAnyMore();
        }
        happened.fire(request.passTo(how.to(), actor.get().person(), clock.instant()));
    }

    private List<Line> lines(List<PersonId> people) {
        return entityManager
                .createQuery(
                        "select new " + Line.class.getName()
                                + "(r.id, r.requester, r.submission.channelName, r.state) from ApprovalRequest r"
                                + " where r.requester in :people and (r.state = :review"
                                + " or (r.state = :approved and r.publication.publishBy >= :today)"
                                + " or (r.state = :published and exists (select c from ApprovalCondition c"
                                + " where c.step.request = r and c.step.round = r.submission.round"
                                + " and c.fulfilledAt is null))) order by r.submission.submittedAt",
                        Line.class)
                .setParameter("people", people)
                .setParameter("review", RequestState.IN_REVIEW)
                .setParameter("approved", RequestState.APPROVED)
                .setParameter("published", RequestState.PUBLISHED)
                .setParameter("today", days.today())
                .getResultList();
    }
}
