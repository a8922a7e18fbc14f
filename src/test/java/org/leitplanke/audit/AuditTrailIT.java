package org.leitplanke.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.AccessRefused;
import org.leitplanke.identity.AccountKeeping;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.PersonId;

@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {

    @Inject
    AccountKeeping accounts;

    @Inject
    CurrentActor actor;

    @PersistenceContext
    EntityManager entityManager;

    @Test
    void a_use_case_leaves_its_entries_in_order() {
        var person = PersonId.fresh();

        actor.acting(
                Actor.of(PersonId.fresh(), PortalRole.ADMIN),
                () -> accounts.handOut(person, person.value(), Set.of(PortalRole.AUDITOR)));

        assertThat(operationsAbout(accountOf(person))).containsExactly("AccountHandedOut", "AccessRolesGranted");
    }

    @Test
    void a_refused_door_changes_nothing_and_is_recorded() {
        var stranger = PersonId.fresh();
        var person = PersonId.fresh();

        assertThatThrownBy(() -> actor.acting(
                        Actor.of(stranger, PortalRole.EMPLOYEE),
                        () -> accounts.handOut(person, person.value(), Set.of(PortalRole.ADMIN))))
                .isInstanceOf(AccessRefused.class);

        assertThat(entityManager
                        .createQuery("select e.operation from AuditEntry e where e.actorRef = :by", String.class)
                        .setParameter("by", stranger.value())
                        .getResultList())
                .containsExactly("OperationRefused");
    }

    @Test
    void many_writers_leave_no_gap_and_no_fork() throws Exception {
        var administrator = Actor.of(PersonId.fresh(), PortalRole.ADMIN);
        var writers = Executors.newFixedThreadPool(16);
        List<Callable<String>> work = IntStream.range(0, 160)
                .<Callable<String>>mapToObj(i -> () -> {
                    var person = PersonId.fresh();
                    return actor.acting(administrator, () -> accounts.handOut(person, person.value(), Set.of()));
                })
                .toList();

        for (var done : writers.invokeAll(work)) {
            done.get();
        }
        writers.shutdown();

        var entries = entityManager
                .createQuery(
                        "select e.seq, e.previousHash, e.entryHash from AuditEntry e order by e.seq", Object[].class)
                .getResultList();
        var previous = CanonicalEntry.GENESIS;
        for (int i = 0; i < entries.size(); i++) {
            assertThat(entries.get(i)[0]).isEqualTo((long) i + 1);
            assertThat(entries.get(i)[1]).isEqualTo(previous);
            previous = (String) entries.get(i)[2];
        }
    }

    private String accountOf(PersonId person) {
        return (String) entityManager
                .createNativeQuery("SELECT id FROM account WHERE person_id = ?1")
                .setParameter(1, person.value())
                .getSingleResult();
    }

    private List<String> operationsAbout(String account) {
        return entityManager
                .createQuery(
                        "select e.operation from AuditEntry e where e.subjectId = :id order by e.seq", String.class)
                .setParameter("id", account)
                .getResultList();
    }
}
