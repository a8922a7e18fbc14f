package org.leitplanke.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leitplanke.approval.ApprovalEvent.RequestRerouted;
import org.leitplanke.organisation.AffectedByChange;
import org.leitplanke.organisation.Consequence;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.Reorganisation;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.Words;

/**
 * Requests that are on their way go along with their channel: whoever approves content there decides from then on, what
 * is approved stays approved. Numbers only; what somebody wrote is nobody's business here.
 */
@ApplicationScoped
class RequestsAffected implements AffectedByChange {

    private static final String OPEN = "select new " + Open.class.getName()
            + "(r.id, r.state, r.content.channelId, r.content.wishedFor) from ApprovalRequest r"
            + " where r.submission.departmentId = :department and (r.state in :states or r.state = :published"
            + " and exists (select c from ApprovalCondition c where c.step.request = r and c.fulfilledAt is null"
            + " and c.step.round = r.submission.round)) order by r.id";
    private static final int CHUNK = 500;

    /** Steps of the text as it is now; what was decided about earlier ones stays where it was decided. */
    private static final String STEPS = "UPDATE approval_step SET place_id = ?1 WHERE place_kind = 'DEPARTMENT'"
            + " AND place_id = ?2 AND round = (SELECT r.round FROM approval_request r"
            + " WHERE r.id = approval_step.request_id) AND request_id IN ";

    private static final String REQUESTS =
            "UPDATE approval_request SET department_id = ?1, revision = revision + 1 WHERE department_id = ?2 AND id IN ";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** A request on its way; without its content. */
    public record Open(String id, RequestState state, String channel, LocalDate wishedFor) implements Serializable {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Consequence> preview(Reorganisation change) {
        var found = new ArrayList<Consequence>();
        var going = going(change);
        var stays = change.movesNothing();
        say(stays ? "inReviewStays" : "inReview", in(RequestState.IN_REVIEW, going), change, found);
        if (!stays) {
            say("approved", in(RequestState.APPROVED, going), change, found);
            say("conditions", in(RequestState.PUBLISHED, going), change, found);
        }
        return found;
    }

    @Override
    public void apply(Reorganisation change, Map<String, String> choices) {
        if (change.movesNothing()) {
            return;
        }
        var from = change.from().id();
        var into = change.into().id();
        var ids = going(change).stream().map(Open::id).toList();
        for (int first = 0; first < ids.size(); first += CHUNK) {
            var some = ids.subList(first, Math.min(ids.size(), first + CHUNK));
            write(STEPS, into, from, some);
            write(REQUESTS, into, from, some);
        }
        ids.forEach(id -> happened.fire(new RequestRerouted(id, from, into, clock.instant())));
    }

    private void write(String statement, DepartmentId into, DepartmentId from, List<String> some) {
        var list = IntStream.range(3, 3 + some.size())
                .mapToObj(number -> "?" + number)
                .collect(Collectors.joining(", ", "(", ")"));
        var query = entityManager
                .createNativeQuery(statement + list)
                .setParameter(1, into.value())
                .setParameter(2, from.value());
        for (int i = 0; i < some.size(); i++) {
            query.setParameter(i + 3, some.get(i));
        }
        query.executeUpdate();
    }

    private static void say(String text, List<Open> some, Reorganisation change, List<Consequence> found) {
        if (!some.isEmpty()) {
            found.add(Consequence.moves(
                    "requests " + text + " " + mark(some),
                    Words.of(
                            "approval.reorganise." + text,
                            some.size(),
                            change.into().name(),
                            nextDay(some))));
        }
    }

    private List<Open> going(Reorganisation change) {
        return entityManager
                .createQuery(OPEN, Open.class)
                .setParameter("department", change.from().id().value())
                .setParameter("states", List.of(RequestState.IN_REVIEW, RequestState.APPROVED))
                .setParameter("published", RequestState.PUBLISHED)
                .getResultStream()
                .filter(open -> change.movesNothing() || change.takes("channel " + open.channel()))
                .toList();
    }

    private static List<Open> in(RequestState state, List<Open> all) {
        return all.stream().filter(open -> open.state() == state).toList();
    }

    /** The next day on which one of them shall be published; an open end when none names a day. */
    private static LocalDate nextDay(List<Open> approved) {
        return approved.stream()
                .map(Open::wishedFor)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.of(9999, 12, 31));
    }

    private static String mark(List<Open> some) {
        return Fingerprint.of(some.stream().map(Open::toString).collect(Collectors.joining("\n")));
    }
}
