package org.leitplanke.approval;

import static org.leitplanke.identity.Permission.APPROVAL_DECIDE;
import static org.leitplanke.identity.Permission.TASKS_SEE;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.Roles;

/** What waits for a decision of the person acting: by remaining time, then by risk. A constant number of queries. */
@UseCase
public class QueueQueries {

    private static final String MINE = " from ApprovalStep s join s.request r where s.state in :states"
            + " and s.kind in :kinds and r.submission.risk >= :risk and r.requester not in :notTheirs"
            + " and ((s.kind = org.leitplanke.approval.StepKind.PRIVACY and :privacy = 1)"
            + " or (s.kind = org.leitplanke.approval.StepKind.CONTENT and (:everywhere = 1 or s.placeId in :places)))"
            + " and not exists (select d from Decision d where d.step.request = r and d.step.kind <> s.kind"
            + " and (d.decidedBy = :me or d.inPlaceOf = :me))";

    private static final String ROWS = "select new " + QueueRow.class.getName()
            + "(r.id, r.content.title, r.submission.channelName, r.requester, s.kind, s.state, s.placeKind, s.placeId,"
            + " s.dueAt, s.leftSeconds, r.submission.risk, r.content.basis)"
            + MINE + " order by s.state desc, s.dueAt, r.submission.risk desc, r.id";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    EffectQueries effects;

    @Inject
    OrganisationQueries organisation;

    @Inject
    WorkingHours hours;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * What to look at.
     *
     * @param kind only steps of this kind; null for all
     * @param waiting steps that wait for an answer instead of those to be decided
     * @param risky only with higher risk
     */
    public record Filter(StepKind kind, boolean waiting, boolean risky) implements Serializable {

        public static final Filter NONE = new Filter(null, false, false);
    }

    /** One page of the queue, with the number of all lines. */
    public record Page(List<QueueRow> rows, long total) implements Serializable {}

    /** One page of what waits for the person acting; the first is page 0. */
    @Requires(APPROVAL_DECIDE)
    public Page page(Filter filter, int page) {
        var office = office(actor.get().person());
        if (office.isEmpty()) {
            return new Page(List.of(), 0);
        }
        var total = total(office, filter);
        var found = with(entityManager.createQuery(ROWS, QueueRow.class), office, filter)
                .setFirstResult(page * ApprovalQueries.PAGE)
                .setMaxResults(ApprovalQueries.PAGE)
                .getResultList();
        return new Page(told(found), total);
    }

    /** How many steps with these properties wait for the person acting. */
    @Requires(TASKS_SEE)
    public long count(Filter filter) {
        var office = office(actor.get().person());
        return office.isEmpty() ? 0 : total(office, filter);
    }

    private long total(Office office, Filter filter) {
        return AskedOnce.ask(
                () -> with(entityManager.createQuery("select count(s)" + MINE, Long.class), office, filter)
                        .getSingleResult(),
                QueueQueries.class,
                office,
                filter);
    }

    private <T> TypedQuery<T> with(TypedQuery<T> query, Office office, Filter filter) {
        return query.setParameter("states", filter.waiting() ? List.of(StepState.INQUIRY) : List.of(StepState.OPEN))
                .setParameter("kinds", filter.kind() == null ? List.of(StepKind.values()) : List.of(filter.kind()))
                .setParameter("risk", filter.risky() ? 2 : 0)
                .setParameter("privacy", office.privacy() ? 1 : 0)
                .setParameter("everywhere", office.everywhere() ? 1 : 0)
                .setParameter("places", office.places())
                .setParameter("notTheirs", office.notTheirs())
                .setParameter("me", office.person());
    }

    private List<QueueRow> told(List<QueueRow> found) {
        var names = organisation.names(
                found.stream().map(QueueRow::requester).distinct().toList());
        var working = hours.clock();
        var now = clock.instant();
        var rows = new ArrayList<QueueRow>();
        for (var row : found) {
            var left = row.state() == StepState.INQUIRY
                    ? Duration.ofSeconds(row.leftSeconds())
                    : working.left(row.place(), now, row.dueAt());
            rows.add(row.with(names.getOrDefault(row.requester(), ""), left));
        }
        return rows;
    }

    private Office office(PersonId me) {
        var content = effects.placesWhere(me, Roles.APPROVER).stream()
                .map(row -> row.place())
                .toList();
        var privacy = effects.placesWhere(me, Roles.PRIVACY).stream()
                .anyMatch(row -> row.place().equals(Place.COMPANY));
        if (content.isEmpty() && !privacy) {
            return new Office(me, List.of(), false, false, Set.of());
        }
        var notTheirs = new HashSet<PersonId>();
        notTheirs.add(me);
        notTheirs.addAll(effects.deputiesOf(me));
        notTheirs.addAll(effects.principalsOf(me));
        var places = new ArrayList<String>();
        places.add("-"); // JPQL knows no empty list
        content.stream()
                .filter(place -> place.kind() == Place.Kind.DEPARTMENT)
                .forEach(place -> places.add(place.id()));
        return new Office(me, places, content.contains(Place.COMPANY), privacy, notTheirs);
    }

    /** Which steps this person can decide: where she approves content, whether she reviews privacy, whose not. */
    private record Office(
            PersonId person, List<String> places, boolean everywhere, boolean privacy, Set<PersonId> notTheirs) {
        boolean isEmpty() {
            return places.isEmpty();
        }
    }
}
