package org.leitplanke.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;

/** All accounts, their sessions and set-up links. */
@ApplicationScoped
class Accounts {

    @PersistenceContext
    EntityManager entityManager;

    void add(Account account) {
        entityManager.persist(account);
    }

    void add(PortalSession session) {
        entityManager.persist(session);
    }

    void add(SetupLink link) {
        entityManager.persist(link);
    }

    Account get(String id) {
        var account = id == null ? null : entityManager.find(Account.class, id);
        if (account == null) {
            throw new Missing("account", id);
        }
        return account;
    }

    Optional<Account> findByLoginName(String loginName) {
        return entityManager
                .createQuery("select a from Account a where a.loginName = :name", Account.class)
                .setParameter("name", loginName)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> findByPerson(PersonId person) {
        return entityManager
                .createQuery("select a from Account a where a.person = :person", Account.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Who holds which granted role, on open accounts. */
    Map<PortalRole, List<PersonId>> holders() {
        return entityManager
                .createQuery(
                        "select r, a.person from Account a join a.roles r where a.closedAt is null", Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (PortalRole) row[0], Collectors.mapping(row -> (PersonId) row[1], Collectors.toList())));
    }

    long count() {
        return entityManager
                .createQuery("select count(a) from Account a", Long.class)
                .getSingleResult();
    }

    List<Account> page(String search, int first, int size) {
        return entityManager
                .createQuery(
                        "select a from Account a where a.loginName like :search order by a.loginName", Account.class)
                .setParameter("search", "%" + search + "%")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    Optional<PortalSession> findSession(String id) {
        return Optional.ofNullable(entityManager.find(PortalSession.class, id));
    }

    void endSessions(String accountId, Instant now) {
        entityManager
                .createQuery(
                        "update PortalSession s set s.endedAt = :now where s.accountId = :account and s.endedAt is null")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    Optional<SetupLink> findLink(String token) {
        return Optional.ofNullable(entityManager.find(SetupLink.class, Fingerprint.of(token)));
    }

    LastChange lastChange(String id) {
        return entityManager
                .createQuery(
                        "select new org.leitplanke.platform.LastChange(e.changedBy, e.changedAt) from Account e where e.id = :id",
                        LastChange.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
