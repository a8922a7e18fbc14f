package org.leitplanke.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leitplanke.training.LearningFixture.right;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;
import org.leitplanke.responsibility.Condition;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.MissingRow;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.Roles;

@ExtendWith(ArquillianExtension.class)
class LearningIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Inject
    LearningFixture learners;

    @Inject
    Learning learning;

    @Inject
    TrainingQueries trainings;

    @Inject
    TrainingRecords records;

    @Inject
    QuizRetention retention;

    @Inject
    EffectQueries effects;

    @Inject
    OrganisationFixture company;

    @Inject
    CurrentActor actor;

    @Inject
    PortalClock clock;

    private DepartmentId department;
    private PersonId eva;

    @BeforeEach
    void a_learner() {
        department = company.aDepartment("Personal", DepartmentType.HR);
        eva = company.aPerson(department, "Eva", "Muster");
    }

    @Test
    void the_last_condition_passed_brings_a_role_into_effect_at_once() {
        learners.accepted(eva, Roles.RECRUITER, department);
        learners.passed(eva, "T01");
        learners.passed(eva, "T02");
        learners.acknowledgedEverything(eva);
        var missingBefore = learners.as(eva, () -> effects.missingFor(eva, Language.DE));
        var heldBefore = learners.as(eva, () -> effects.holding(eva, Roles.RECRUITER, Place.department(department)));

        learners.passed(eva, "T03");

        assertThat(missingBefore).extracting(MissingRow::condition).containsExactly(Condition.training("T03"));
        assertThat(heldBefore).isEmpty();
        assertThat(learners.as(eva, () -> effects.holding(eva, Roles.RECRUITER, Place.department(department))))
                .isPresent();
    }

    @Test
    void a_pass_is_valid_for_the_months_of_the_module_with_grace_in_the_ledger() {
        clock.at(LearningFixture.on(DAY), () -> learners.passed(eva, "T01"));

        assertThat(learners.count(
                        "SELECT COUNT(*) FROM ledger_fulfilled WHERE person_id = ?1 AND condition_key = 'T01'"
                                + " AND level_no = 1 AND from_day = ?2 AND until_day = ?3 AND grace_until = ?4",
                        eva.value(),
                        java.sql.Date.valueOf(DAY),
                        java.sql.Date.valueOf(DAY.plusMonths(12)),
                        java.sql.Date.valueOf(DAY.plusMonths(12).plusDays(14))))
                .isEqualTo(1);
    }

    @Test
    void a_refresher_extends_from_the_end_of_the_earlier_completion() {
        clock.at(LearningFixture.on(DAY), () -> learners.passed(eva, "T01"));
        var refreshed = DAY.plusMonths(12).minusDays(40);

        clock.at(LearningFixture.on(refreshed), () -> learners.passed(eva, "T01"));

        var row = clock.at(LearningFixture.on(refreshed), () -> row(eva, "T01"));
        assertThat(row.state()).isEqualTo(LearningState.VALID);
        assertThat(row.validUntil()).isEqualTo(DAY.plusMonths(24));
    }

    @Test
    void nobody_can_start_a_quiz_long_before_the_end() {
        learners.passed(eva, "T01");

        assertThatThrownBy(() -> learners.as(eva, () -> learning.start("T01"))).isInstanceOf(NotYetToRefresh.class);
    }

    @Test
    void twenty_last_answers_at_once_make_one_completion() throws Exception {
        var attempt = learners.almostPassed(eva, "T01");
        var last = learners.as(eva, () -> learning.current(attempt)).question().code();
        Callable<Feedback> answer = () -> learners.as(eva, () -> learning.answer(attempt, last, right("T01", last)));

        inParallel(answer);

        assertThat(learners.count("SELECT COUNT(*) FROM training_completion WHERE person_id = ?1", eva.value()))
                .isEqualTo(1);
        assertThat(learners.count("SELECT COUNT(*) FROM ledger_fulfilled WHERE person_id = ?1", eva.value()))
                .isEqualTo(1);
        assertThat(operationsOf(eva)).isEqualTo(1);
    }

    @Test
    void twenty_starts_at_once_make_one_attempt() throws Exception {
        var attempts = inParallel(() -> learners.as(eva, () -> learning.start("T01")));

        assertThat(attempts.stream().distinct()).hasSize(1);
    }

    @Test
    void nothing_is_kept_of_how_it_was_passed() {
        learners.failed(eva, "T01");
        learners.passed(eva, "T01");

        assertThat(learners.count(
                        "SELECT COUNT(*) FROM training_attempt_question q JOIN training_attempt a ON a.id = q.attempt_id"
                                + " WHERE a.person_id = ?1",
                        eva.value()))
                .isZero();
        assertThat(learners.count(
                        "SELECT COUNT(*) FROM training_attempt WHERE person_id = ?1 AND state = 'PASSED'"
                                + " AND started_at IS NULL",
                        eva.value()))
                .isEqualTo(1);
        assertThat(learners.count("SELECT COUNT(*) FROM training_attempt WHERE person_id = ?1", eva.value()))
                .isEqualTo(1);
        assertThat(operationsOf(eva))
                .as("only the pass is recorded, no attempt")
                .isEqualTo(1);
    }

    @Test
    void a_failed_quiz_shows_the_learner_where_to_look_and_can_be_tried_again() {
        var attempt = learners.failed(eva, "T01");

        var result = learners.as(eva, () -> records.result(attempt));
        var again = learners.as(eva, () -> learning.start("T01"));

        assertThat(result.state()).isEqualTo(AttemptState.FAILED);
        assertThat(result.wrong())
                .hasSize(5)
                .allSatisfy(wrong -> assertThat(wrong.lessonTitle()).isNotBlank());
        assertThat(again).isNotEqualTo(attempt);
        assertThatThrownBy(() -> learners.as(eva, () -> records.result(attempt)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void what_was_begun_and_never_passed_is_forgotten_after_thirty_days() {
        clock.at(LearningFixture.on(DAY), () -> learners.almostPassed(eva, "T01"));
        clock.at(LearningFixture.on(DAY), () -> learners.failed(eva, "T02"));

        forgetOn(DAY.plusDays(29));
        var before = attemptsOf(eva);
        forgetOn(DAY.plusDays(31));

        assertThat(before).isEqualTo(2);
        assertThat(attemptsOf(eva)).isZero();
    }

    @Test
    void an_interrupted_quiz_goes_on_where_it_stopped() {
        var attempt = learners.almostPassed(eva, "T02");

        var resumed = learners.as(eva, () -> learning.start("T02"));

        assertThat(resumed).isEqualTo(attempt);
        assertThat(learners.as(eva, () -> learning.current(resumed)).number()).isEqualTo(5);
        assertThat(row(eva, "T02").attempt()).isEqualTo(attempt);
    }

    private void forgetOn(LocalDate day) {
        clock.at(
                LearningFixture.on(day),
                () -> actor.acting(Actor.system(PortalRole.TRAINING_MANAGER), retention::forgetOldAttempts));
    }

    private long attemptsOf(PersonId person) {
        return learners.count("SELECT COUNT(*) FROM training_attempt WHERE person_id = ?1", person.value());
    }

    private ModuleRow row(PersonId person, String code) {
        return learners.as(person, () -> trainings.module(code, Language.DE)).row();
    }

    private long operationsOf(PersonId person) {
        return learners.count("SELECT COUNT(*) FROM audit_entry WHERE actor_ref = ?1", person.value());
    }

    private static <T> List<T> inParallel(Callable<T> work) throws Exception {
        var twenty = Executors.newFixedThreadPool(20);
        try {
            var done =
                    twenty.invokeAll(IntStream.range(0, 20).mapToObj(i -> work).toList());
            var results = new java.util.ArrayList<T>();
            for (var one : done) {
                results.add(one.get());
            }
            return results;
        } finally {
            twenty.shutdown();
        }
    }
}
