package org.leitplanke.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;

/** What people are learning and have learned. Every question names the person, so that nobody sees another's. */
@ApplicationScoped
class Learners {

    @PersistenceContext
    EntityManager entityManager;

    void add(Attempt attempt) {
        entityManager.persist(attempt);
    }

    void add(Completion completion) {
        entityManager.persist(completion);
    }

    Optional<Attempt> findAttempt(String id) {
        return Optional.ofNullable(entityManager.find(Attempt.class, id == null ? "" : id));
    }

    /** Her attempt, held for this transaction; another person's is as good as missing. */
    Attempt hold(String id, PersonId person) {
        return Optional.ofNullable(
                        entityManager.find(Attempt.class, id == null ? "" : id, LockModeType.PESSIMISTIC_WRITE))
                .filter(attempt -> attempt.isOf(person))
                .orElseThrow(() -> new Missing("attempt", id));
    }

    /** Her attempts at this module, whatever became of them. */
    List<Attempt> attempts(PersonId person, String module) {
        return entityManager
                .createQuery("select a from Attempt a where a.person = :person and a.module = :module", Attempt.class)
                .setParameter("person", person)
                .setParameter("module", module)
                .getResultList();
    }

    /** Her attempts that are not passed, with their questions. */
    List<Attempt> unfinished(PersonId person) {
        return entityManager
                .createQuery("""
                        select distinct a from Attempt a left join fetch a.asked
                        where a.person = :person and a.state <> org.leitplanke.training.AttemptState.PASSED""", Attempt.class)
                .setParameter("person", person)
                .getResultList();
    }

    void remove(Attempt attempt) {
        entityManager.remove(attempt);
        entityManager.flush();
    }

    /** Deletes what was begun before that moment and never passed. */
    int removeBegunBefore(Instant moment) {
        var old = entityManager
                .createQuery("select a from Attempt a where a.startedAt < :moment", Attempt.class)
                .setParameter("moment", moment)
                .getResultList();
        old.forEach(entityManager::remove);
        return old.size();
    }

    List<LessonDone> lessonsDone(PersonId person) {
        return entityManager
                .createQuery("select d from LessonDone d where d.person = :person", LessonDone.class)
                .setParameter("person", person)
                .getResultList();
    }

    void mark(LessonDone done) {
        entityManager.merge(done);
        entityManager.flush(); // somebody's second click is told here, where it is tried again
    }

    void forgetLessons(PersonId person, String module) {
        entityManager
                .createQuery("delete from LessonDone d where d.person = :person and d.module = :module")
                .setParameter("person", person)
                .setParameter("module", module)
                .executeUpdate();
    }

    /** Her completions, the one that counts longest first. */
    List<Completion> completions(PersonId person) {
        return entityManager
                .createQuery(
                        "select c from Completion c where c.person = :person order by c.level desc, c.validUntil desc",
                        Completion.class)
                .setParameter("person", person)
                .getResultList();
    }

    Optional<Completion> latest(PersonId person, String module) {
        return completions(person).stream()
                .filter(completion -> completion.module().equals(module))
                .findFirst();
    }

    Optional<Completion> completion(String id) {
        return Optional.ofNullable(entityManager.find(Completion.class, id == null ? "" : id));
    }

    Optional<Completion> completionOf(Attempt attempt) {
        return entityManager
                .createQuery("select c from Completion c where c.attempt = :attempt", Completion.class)
                .setParameter("attempt", attempt.id())
                .getResultStream()
                .findFirst();
    }

    /** How many people work here on that day. */
    long employed(LocalDate day) {
        return entityManager
                .createQuery("select count(p) from Person p where p.entryDay <= :day and p.exitDay >= :day", Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** How many of them have passed the current level of this module, with a proof that counts on that day. */
    long employedWithValid(String module, LocalDate day) {
        return entityManager
                .createQuery("""
                        select count(p) from Person p where p.entryDay <= :day and p.exitDay >= :day and exists (
                            select c.id from Completion c, TrainingModule m
                            where c.person = p.id and c.module = :module and m.code = c.module
                                and c.level >= m.level and c.passedOn <= :day and c.validUntil >= :day)""", Long.class)
                .setParameter("module", module)
                .setParameter("day", day)
                .getSingleResult();
    }
}
