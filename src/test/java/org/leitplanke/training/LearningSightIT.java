package org.leitplanke.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leitplanke.training.LearningFixture.right;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.AccessRefused;
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
import org.leitplanke.platform.persistence.StatementCounter;
import org.leitplanke.responsibility.Roles;

/** Who sees what of learning: oneself nearly everything, everybody else next to nothing. */
@ExtendWith(ArquillianExtension.class)
class LearningSightIT {

    @Inject
    LearningFixture learners;

    @Inject
    Learning learning;

    @Inject
    TrainingQueries trainings;

    @Inject
    TrainingRecords records;

    @Inject
    TrainingTasks tasks;

    @Inject
    TrainingReadiness readiness;

    @Inject
    ModuleRelease release;

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
    void a_quiz_can_be_answered_in_the_other_language() {
        var attempt = learners.almostPassed(eva, "T01");
        var english = new Actor(eva, "Eva", "Eva", java.util.Set.of(PortalRole.EMPLOYEE), Language.EN);

        var feedback = actor.acting(english, () -> {
            var last = learning.current(attempt).question().code();
            return learning.answer(attempt, last, right("T01", last));
        });

        assertThat(feedback.right()).isTrue();
        assertThat(feedback.last()).isTrue();
    }

    @Test
    void the_attempt_of_somebody_else_is_as_good_as_missing() {
        var attempt = learners.almostPassed(eva, "T01");
        var last = learners.as(eva, () -> learning.current(attempt)).question().code();
        var other = company.aPerson(department);

        assertThatThrownBy(() -> learners.as(other, () -> learning.current(attempt)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> learners.as(other, () -> learning.answer(attempt, last, right("T01", last))))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> learners.as(other, () -> records.result(attempt)))
                .isInstanceOf(Missing.class);
        assertThat(learners.as(eva, () -> learning.current(attempt)).number()).isEqualTo(5);
    }

    @Test
    void a_head_who_asks_for_a_result_is_refused_and_that_is_recorded() {
        var head = company.aHeadOf(department);
        var attempt = learners.failed(eva, "T01");

        assertThatThrownBy(() -> actor.acting(
                        Actor.of(head, PortalRole.EMPLOYEE, PortalRole.DEPARTMENT_HEAD), () -> records.result(attempt)))
                .isInstanceOf(NotYourResult.class);

        assertThat(learners.count(
                        "SELECT COUNT(*) FROM audit_entry WHERE actor_ref = ?1 AND operation = 'OperationRefused'",
                        head.value()))
                .isEqualTo(1);
    }

    @Test
    void a_certificate_is_shown_to_its_owner_only() {
        learners.passed(eva, "T01");
        var id = row(eva, "T01").certificate();
        var other = company.aPerson(department);

        assertThat(learners.as(eva, () -> records.certificate(id)).checkCode()).hasSize(14);
        assertThatThrownBy(() -> learners.as(other, () -> records.certificate(id)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void administration_and_training_management_have_no_door_to_results() {
        var attempt = learners.failed(eva, "T01");
        var someone = company.aPerson(department);

        for (var role : List.of(PortalRole.ADMIN, PortalRole.TRAINING_MANAGER, PortalRole.AUDITOR, PortalRole.DPO)) {
            assertThatThrownBy(() -> actor.acting(Actor.of(someone, role), () -> records.result(attempt)))
                    .isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void only_training_management_brings_modules_into_use() {
        var text = StarterModule.find("T01", Language.DE).orElseThrow();

        assertThatThrownBy(() -> learners.as(eva, () -> {
                    release.release(text, text);
                    return null;
                }))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void the_task_says_what_is_left_and_by_when() {
        var entry = LocalDate.now(clock).minusDays(3);
        var lena = company.aPerson(department, "Lena", "Neu", entry, LocalDate.of(9999, 12, 31));
        learners.as(lena, () -> {
            learning.finishLesson("T01", 1);
            learning.finishLesson("T01", 1);
            return null;
        });

        var task = learners.as(lena, () -> tasks.tasksOf(lena, Language.DE)).get(0);

        assertThat(task.title().key()).isEqualTo("training.task.continue");
        assertThat(task.minutes()).isEqualTo(17);
        assertThat(task.due()).isAfter(entry.plusDays(29));
        assertThat(row(lena, "T01").nextLesson()).isEqualTo(2);
    }

    @Test
    void a_role_asks_for_its_modules() {
        assertThat(row(eva, "T03").isToDo()).isFalse();

        learners.accepted(eva, Roles.RECRUITER, department);

        assertThat(row(eva, "T03").isToDo()).isTrue();
        assertThat(learners.as(eva, () -> tasks.tasksOf(eva, Language.EN))).hasSize(3);
    }

    @Test
    void overview_and_tasks_cost_the_same_however_much_was_learned() {
        learners.accepted(eva, Roles.RECRUITER, department);
        var before = cost();
        learners.passed(eva, "T01");
        learners.failed(eva, "T02");
        learners.almostPassed(eva, "T03");

        assertThat(cost()).isEqualTo(before).isLessThan(20);
    }

    @Test
    void a_guideline_knows_its_modules() {
        assertThat(learners.as(eva, () -> trainings.modulesLinkedTo("G01"))).containsExactly("T01");
        assertThat(learners.as(eva, () -> trainings.titles(Language.EN))).containsEntry("T01", "Social media basics");
    }

    @Test
    void a_lesson_can_be_read_in_both_languages() {
        assertThat(learners.as(eva, () -> trainings.lesson("T01", 2, Language.DE))
                        .body())
                .contains("## Privat");
        assertThat(learners.as(eva, () -> trainings.lesson("T01", 2, Language.EN))
                        .body())
                .contains("## Private");
        assertThatThrownBy(() -> learners.as(eva, () -> trainings.lesson("T01", 6, Language.DE)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void readiness_speaks_of_shares_only() {
        var figures =
                learners.as(eva, () -> readiness.finding(LocalDate.now(clock))).figures();

        assertThat(figures).hasSize(1);
    }

    private int cost() {
        StatementCounter.reset();
        learners.as(eva, () -> trainings.mine(Language.DE));
        return StatementCounter.count();
    }

    private ModuleRow row(PersonId person, String code) {
        return learners.as(person, () -> trainings.module(code, Language.DE)).row();
    }
}
