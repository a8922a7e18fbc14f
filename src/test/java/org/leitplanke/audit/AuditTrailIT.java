package org.leitplanke.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.AccessRefused;
import org.leitplanke.identity.AccountKeeping;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.RuleViolation;
import org.leitplanke.verify.ChainCheck;

@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {

    private static final int WRITERS = 16;
    private static final int DEEDS = Integer.getInteger("rounds", 20);

    @Resource(lookup = "java:app/jdbc/leitplanke")
    DataSource dataSource;

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

    /** Accounts handed out, refused doors and broken rules at once: what was done or refused has its entry, no more. */
    @Test
    void sixteen_writers_leave_no_gap_no_fork_and_an_entry_for_each_of_their_deeds() throws Exception {
        var administrator = Actor.of(PersonId.fresh(), PortalRole.ADMIN);
        var stranger = Actor.of(PersonId.fresh(), PortalRole.EMPLOYEE);
        var taken = PersonId.fresh();
        assertThat(attempt(Actor.of(PersonId.fresh(), PortalRole.ADMIN), taken)).isEqualTo("done");
        var before = head();
        var writers = Executors.newFixedThreadPool(WRITERS);
        List<Callable<String>> work = IntStream.range(0, WRITERS * DEEDS)
                .<Callable<String>>mapToObj(i -> () -> switch (i % 4) {
                    case 0 -> attempt(stranger, PersonId.fresh());
                    case 1 -> attempt(administrator, taken);
                    default -> attempt(administrator, PersonId.fresh());
                })
                .toList();

        var outcomes = new ArrayList<String>();
        for (var done : writers.invokeAll(work)) {
            outcomes.add(done.get());
        }
        writers.shutdown();

        var done = Collections.frequency(outcomes, "done");
        var refused = Collections.frequency(outcomes, "AccessRefused");
        assertThat(outcomes).hasSize(WRITERS * DEEDS).containsOnly("done", "AccessRefused", "InvalidInput");
        assertThat(done).isEqualTo(WRITERS * DEEDS / 2);
        assertThat(refused).isEqualTo(WRITERS * DEEDS / 4);
        assertThat(Collections.frequency(operationsBy(administrator), "AccountHandedOut"))
                .isEqualTo(done);
        assertThat(Collections.frequency(operationsBy(administrator), "AccessRolesGranted"))
                .isEqualTo(done);
        assertThat(operationsBy(stranger)).hasSize(refused).containsOnly("OperationRefused");
        assertThat(head() - before)
                .isEqualTo(operationsBy(administrator).size()
                        + operationsBy(stranger).size());
        isWholeAndInOrder();
    }

    private String attempt(Actor who, PersonId person) {
        try {
            actor.acting(who, () -> accounts.handOut(person, person.value(), Set.of()));
            return "done";
        } catch (RuleViolation e) {
            return e.getClass().getSimpleName();
        }
    }

    private void isWholeAndInOrder() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var verdict = ChainCheck.over(connection);
            assertThat(verdict.defect()).isNull();
            assertThat(verdict.entries()).isEqualTo(head());
        }
        assertThat(entityManager
                        .createQuery("select count(distinct e.previousHash) from AuditEntry e", Long.class)
                        .getSingleResult())
                .as("a fork would have two entries after the same one")
                .isEqualTo(head());
    }

    private long head() {
        return ((Number) entityManager
                        .createNativeQuery("SELECT seq FROM audit_head")
                        .getSingleResult())
                .longValue();
    }

    private List<String> operationsBy(Actor who) {
        return entityManager
                .createQuery("select e.operation from AuditEntry e where e.actorRef = :by", String.class)
                .setParameter("by", who.person().value())
                .getResultList();
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
