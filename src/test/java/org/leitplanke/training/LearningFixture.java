package org.leitplanke.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Condition;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.Ledger;
import org.leitplanke.responsibility.RoleCode;

/** Learners at work, through the real use cases. */
@ApplicationScoped
public class LearningFixture {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Learning learning;

    @Inject
    Ledger ledger;

    @Inject
    EffectQueries effects;

    @Inject
    CurrentActor actor;

    /** The right options of a question that comes with the portal. */
    public static Set<String> right(String module, String question) {
        return StarterModule.find(module, Language.DE).orElseThrow().questions().stream()
                .filter(one -> one.code().equals(question))
                .flatMap(one -> one.right().stream())
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    /** One wrong option of it. */
    static Set<String> wrong(String module, String question) {
        var right = right(module, question);
        return Set.of(right.contains("1") && right.size() == 1 ? "2" : right.contains("1") ? "2" : "1");
    }

    /** Starts the quiz and answers all questions but the last one rightly. */
    public String almostPassed(PersonId person, String module) {
        return as(person, () -> {
            var attempt = learning.start(module);
            for (var step = learning.current(attempt); step.number() < step.of(); step = learning.current(attempt)) {
                learning.answer(
                        attempt,
                        step.question().code(),
                        right(module, step.question().code()));
            }
            return attempt;
        });
    }

    /** Passes the quiz. */
    public String passed(PersonId person, String module) {
        var attempt = almostPassed(person, module);
        return as(person, () -> {
            var last = learning.current(attempt).question().code();
            learning.answer(attempt, last, right(module, last));
            return attempt;
        });
    }

    /** Answers every question wrongly. */
    String failed(PersonId person, String module) {
        return as(person, () -> {
            var attempt = learning.start(module);
            for (var step = learning.current(attempt); step.isOpen(); step = learning.current(attempt)) {
                learning.answer(
                        attempt,
                        step.question().code(),
                        wrong(module, step.question().code()));
            }
            return attempt;
        });
    }

    public <T> T as(PersonId person, java.util.function.Supplier<T> action) {
        return actor.acting(Actor.of(person, PortalRole.EMPLOYEE), action);
    }

    /** Somebody has accepted this role for a department, whatever is still missing. */
    @Transactional
    public void accepted(PersonId person, RoleCode role, DepartmentId department) {
        var open = LocalDate.of(9999, 12, 31);
        entityManager
                .createNativeQuery("""
                        INSERT INTO role_assignment (id, revision, person_id, role_code, place_kind, place_id,
                            department_id, home_department_id, from_day, until_day, proposed_at, proposed_by,
                            confirmed_on, accepted_on, refused_on, ended_on, open_key)
                        VALUES (?1, 0, ?2, ?3, 'DEPARTMENT', ?4, ?4, ?4, ?5, ?6, ?7, ?2, ?5, ?5, ?6, ?6, ?1)""")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, person.value())
                .setParameter(3, role.value())
                .setParameter(4, department.value())
                .setParameter(5, java.sql.Date.valueOf(LocalDate.of(2026, 1, 1)))
                .setParameter(6, java.sql.Date.valueOf(open))
                .setParameter(7, java.sql.Timestamp.valueOf(LocalDateTime.of(2026, 1, 1, 9, 0)))
                .executeUpdate();
    }

    /** Whatever guidelines her roles ask for, she has taken note of them. */
    @Transactional
    public void acknowledgedEverything(PersonId person) {
        var missing = as(person, () -> effects.missingFor(person, Language.DE));
        missing.stream()
                .filter(row -> row.condition().kind() == Condition.Kind.ACKNOWLEDGEMENT)
                .forEach(row -> ledger.fulfil(
                        person,
                        row.condition(),
                        1000,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(9999, 12, 31),
                        LocalDate.of(9999, 12, 31)));
    }

    /** A figure from the tables, to look behind what is shown. */
    @Transactional
    public long count(String sql, Object... parameters) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    static Instant on(LocalDate day) {
        return day.atTime(9, 0).toInstant(java.time.ZoneOffset.UTC);
    }
}
