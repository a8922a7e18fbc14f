package org.leitplanke.approval;

import static org.leitplanke.identity.Permission.APPROVAL_REQUEST;
import static org.leitplanke.identity.Permission.APPROVAL_SEE;
import static org.leitplanke.identity.Permission.CHANNEL_SEE;
import static org.leitplanke.identity.Permission.READINESS_SEE;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitplanke.approval.RequestDetail.Head;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.Place;

/** What may be seen of requests: one's own, those one decides, and what is published. */
@UseCase
public class ApprovalQueries {

    /** Lines on one page of a list. */
    public static final int PAGE = 20;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    RequestReader reader;

    @Inject
    Insight insight;

    @Inject
    OrganisationQueries organisation;

    @Inject
    WorkingHours hours;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Inject
    Clock clock;

    /** Everything about a request; to strangers it does not exist. */
    @Requires(APPROVAL_SEE)
    public RequestDetail detail(String id) {
        var me = actor.get().person();
        var head = reader.head(id).orElseThrow(() -> new Missing("approval", id));
        var steps = reader.steps(List.of(id));
        var chances = insight.into(head, steps).orElseThrow(() -> new Missing("approval", id));
        var inquiries = reader.inquiries(id);
        var conditions = reader.conditions(id);
        var history = reader.history(id);
        var people = new HashSet<PersonId>();
        people.add(head.requester());
        people.add(head.publishedBy());
        steps.forEach(step -> people.addAll(both(step.decidedBy(), step.inPlaceOf())));
        inquiries.forEach(inquiry -> people.addAll(both(inquiry.askedBy(), inquiry.inPlaceOf())));
        history.forEach(event -> people.addAll(both(event.person(), event.inPlaceOf())));
        people.add(chances.inPlaceOf());
        people.remove(null);
        var current = steps.stream().filter(StepRow::isCurrent).findFirst().orElse(null);
        var heldBack = conditions.stream().anyMatch(RequestDetail.ConditionRow::holdsBackPublication);
        return new RequestDetail(
                head,
                RequestWord.of(head.state(), current, heldBack, head.publishBy(), days.today()),
                current == null ? null : left(current, hours.clock()),
                steps,
                reader.items(id),
                inquiries,
                conditions,
                history,
                organisation.names(people),
                head.requester().equals(me),
                chances);
    }

    /** The requests of the person acting, newest first. */
    @Requires(APPROVAL_REQUEST)
    public List<RequestRow> mine(int page) {
        return rows(entityManager
                .createQuery(RequestReader.HEAD + "where r.requester = :me order by r.draftedAt desc, r.id", Head.class)
                .setParameter("me", actor.get().person())
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE)
                .getResultList());
    }

    /** How many requests the person acting has made. */
    @Requires(APPROVAL_REQUEST)
    public long mineTotal() {
        return entityManager
                .createQuery("select count(r) from ApprovalRequest r where r.requester = :me", Long.class)
                .setParameter("me", actor.get().person())
                .getSingleResult();
    }

    /** What was published on this channel, newest first. */
    @Requires(CHANNEL_SEE)
    public List<RequestRow> publishedAt(Place channel) {
        return rows(entityManager
                .createQuery(
                        RequestReader.HEAD + "where r.content.channelId = :channel and r.state = :state"
                                + " order by r.publication.publishedAt desc",
                        Head.class)
                .setParameter("channel", channel.id())
                .setParameter("state", RequestState.PUBLISHED)
                .setMaxResults(PAGE)
                .getResultList());
    }

    /** How many steps were decided, and how many of them in time. */
    @Requires(READINESS_SEE)
    public Punctuality punctuality() {
        var decided = entityManager
                .createQuery("select count(d) from Decision d", Long.class)
                .getSingleResult();
        var inTime = entityManager
                .createQuery("select count(d) from Decision d where d.inTime = true", Long.class)
                .getSingleResult();
        return new Punctuality(decided, inTime);
    }

    /** Decisions, and how many of them within their working time. */
    public record Punctuality(long decided, long inTime) {
        int percent() {
            return decided == 0 ? 0 : (int) (inTime * 100 / decided);
        }
    }

    private List<RequestRow> rows(List<Head> heads) {
        var ids = heads.stream().map(Head::id).toList();
        var steps = reader.steps(ids).stream()
                .filter(StepRow::isCurrent)
                .collect(Collectors.toMap(StepRow::request, step -> step, (first, second) -> first));
        var heldBack = reader.heldBack(ids);
        var clockNow = steps.isEmpty() ? null : hours.clock();
        var rows = new ArrayList<RequestRow>();
        for (var head : heads) {
            var step = steps.get(head.id());
            rows.add(new RequestRow(
                    head.id(),
                    head.post().title(),
                    head.channelName(),
                    RequestWord.of(head.state(), step, heldBack.contains(head.id()), head.publishBy(), days.today()),
                    step == null ? null : left(step, clockNow),
                    head.publishBy(),
                    head.publishedAt() == null ? head.submittedAt() : head.publishedAt(),
                    head.link()));
        }
        return rows;
    }

    private Duration left(StepRow step, StepClock clockNow) {
        return step.state() == StepState.INQUIRY
                ? Duration.ofSeconds(step.leftSeconds())
                : clockNow.left(step.place(), clock.instant(), step.dueAt());
    }

    private static List<PersonId> both(PersonId one, PersonId other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .toList();
    }
}
