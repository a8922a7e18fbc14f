package org.leitplanke.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Permission;
import org.leitplanke.identity.PersonSource;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;
import org.leitplanke.verify.ChainCheck;

/** Reading the trail, and having it checked. */
@UseCase
public class AuditSearch {

    private static final String ROWS = "select new org.leitplanke.audit.AuditRow(e.seq, e.occurredMicros, e.operation,"
            + " e.subjectKind, e.subjectId, e.actorRef, e.canonical) from AuditEntry e";

    @PersistenceContext
    EntityManager entityManager;

    @Resource(lookup = "java:app/jdbc/leitplanke")
    DataSource dataSource;

    @Inject
    @Any
    Instance<PersonSource> people;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** A page of what was found, the newest first. */
    @Requires(Permission.AUDIT_READ)
    public List<AuditRow> entries(AuditFilter filter, int first, int count) {
        if (filter.equals(AuditFilter.NONE)) {
            return newest(first, count);
        }
        return with(filter, entityManager.createQuery(ROWS + filter.where() + " order by e.seq desc", AuditRow.class))
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** The numbers know no gap, so that a page is a stretch of them; Derby would sort the whole trail to find its end. */
    private List<AuditRow> newest(int first, int count) {
        var last = count(AuditFilter.NONE) - first;
        return entityManager
                .createQuery(ROWS + " where e.seq > :after and e.seq <= :last order by e.seq desc", AuditRow.class)
                .setParameter("after", last - count)
                .setParameter("last", last)
                .getResultList();
    }

    /** How many there are; all of them are as many as the number of the last one, which knows no gap. */
    @Requires(Permission.AUDIT_READ)
    public long count(AuditFilter filter) {
        var what = filter.equals(AuditFilter.NONE) ? "coalesce(max(e.seq), 0)" : "count(e)";
        var jpql = "select " + what + " from AuditEntry e" + filter.where();
        return with(filter, entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    /** The kinds of things the trail tells about: from one to the next along the index, however long the trail is. */
    @Requires(Permission.AUDIT_READ)
    public List<String> kinds() {
        var found = new ArrayList<String>();
        for (var next = kindAfter(""); next.isPresent(); next = kindAfter(next.get())) {
            found.add(next.get());
        }
        return found;
    }

    private Optional<String> kindAfter(String last) {
        return entityManager
                .createQuery(
                        "select e.subjectKind from AuditEntry e where e.subjectKind > :last order by e.subjectKind",
                        String.class)
                .setParameter("last", last)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The names behind the references, as far as the organisation still knows them. */
    @Requires(Permission.AUDIT_READ)
    public Map<PersonId, String> names(Collection<PersonId> references) {
        var names = new HashMap<PersonId, String>();
        people.forEach(source -> names.putAll(source.names(references)));
        return names;
    }

    /** What the last check found. */
    @Requires(Permission.AUDIT_READ)
    public Optional<CheckRow> lastCheck() {
        return entries(new AuditFilter(ChainChecked.KIND, null, null, null), 0, 1).stream()
                .map(CheckRow::of)
                .findFirst();
    }

    /** Checks every entry, the same way as from outside, and puts the result on record. */
    @Requires(Permission.AUDIT_READ)
    public CheckRow check() {
        try (var connection = dataSource.getConnection()) {
            var checked =
                    ChainChecked.of(ChainCheck.over(connection), actor.get().person(), clock.instant());
            happened.fire(checked);
            return CheckRow.of(checked);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be read", e);
        }
    }

    private static <T> TypedQuery<T> with(AuditFilter filter, TypedQuery<T> query) {
        filter.parameters().forEach(query::setParameter);
        return query;
    }
}
