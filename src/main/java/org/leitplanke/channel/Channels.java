package org.leitplanke.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.Missing;

/** All channels, closed ones included. */
@ApplicationScoped
class Channels {

    private static final String ROWS =
            "select new org.leitplanke.channel.ChannelRow(c.id, c.revision, c.network, c.name,"
                    + " c.url, c.owner, c.purpose, c.commentsOpen, c.state, c.stateReason, c.stateSince) from Channel c";

    @PersistenceContext
    EntityManager entityManager;

    void add(Channel channel) {
        entityManager.persist(channel);
    }

    Channel get(String id) {
        return Optional.ofNullable(id == null ? null : entityManager.find(Channel.class, id))
                .orElseThrow(() -> new Missing("channel", id));
    }

    /** Whether another channel is already reached there. */
    boolean knows(String handle, String exceptId) {
        return !entityManager
                .createQuery("select c.id from Channel c where c.handle = :handle and c.id <> :id", String.class)
                .setParameter("handle", handle)
                .setParameter("id", exceptId)
                .getResultList()
                .isEmpty();
    }

    ChannelRow row(String id) {
        return entityManager
                .createQuery(ROWS + " where c.id = :id", ChannelRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("channel", id));
    }

    List<ChannelRow> rows(int first, int count) {
        return entityManager
                .createQuery(ROWS + " order by c.sortKey, c.id", ChannelRow.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    long count() {
        return entityManager
                .createQuery("select count(c) from Channel c", Long.class)
                .getSingleResult();
    }

    /** The channels of a department, closed ones included, by name. */
    List<Channel> ownedBy(DepartmentId department) {
        return entityManager
                .createQuery("select c from Channel c where c.owner = :owner order by c.sortKey, c.id", Channel.class)
                .setParameter("owner", department.value())
                .getResultList();
    }

    LastChange lastChange(String id) {
        return entityManager
                .createQuery(
                        "select new org.leitplanke.platform.LastChange(e.changedBy, e.changedAt) from Channel e where e.id = :id",
                        LastChange.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
