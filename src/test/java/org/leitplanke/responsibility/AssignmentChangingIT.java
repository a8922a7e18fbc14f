package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;

/** Changing the term, taking back what waits too long, volunteering, and overload. */
@ExtendWith(ArquillianExtension.class)
class AssignmentChangingIT {

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    Assigning assigning;

    @Inject
    AssignmentChanging changing;

    @Inject
    AssignmentQueries queries;

    @Inject
    Volunteering volunteering;

    @Inject
    WorkloadQueries workload;

    @Inject
    CandidateQueries candidates;

    @Inject
    Consequences consequences;

    @Inject
    AssignmentTasks tasks;

    @Inject
    OwnRoles own;

    @Inject
    PortalClock clock;

    @Inject
    Days days;

    private DepartmentId department;
    private Place place;
    private PersonId head;
    private PersonId boss;
    private PersonId eva;
    private LocalDate today;

    @BeforeEach
    void a_department_below_another_one_with_eva() {
        var top = organisation.aDepartment("Werk", DepartmentType.OTHER);
        boss = organisation.aHeadOf(top);
        department = organisation.aDepartment("Personal", DepartmentType.HR, top);
        place = Place.department(department);
        head = organisation.aHeadOf(department);
        eva = organisation.aPerson(department, "Eva", "Brandt");
        today = days.today();
    }

    @Test
    void two_people_change_the_same_assignment_and_the_second_sees_what_the_first_did() {
        var id = given(Roles.RECRUITER);
        var seenByBoth = by(head, () -> changing.toChange(id));
        by(head, () -> change(id, seenByBoth.revision(), today.plusDays(30)));

        assertThatThrownBy(() -> by(boss, () -> change(id, seenByBoth.revision(), today.plusDays(60))))
                .isInstanceOf(ChangedMeanwhile.class);

        var fresh = by(boss, () -> changing.toChange(id));
        assertThat(fresh.until()).isEqualTo(today.plusDays(30));
        assertThat(by(boss, () -> changing.lastChange(id)).by()).isEqualTo(head);
        by(boss, () -> change(id, fresh.revision(), today.plusDays(60)));
        assertThat(by(head, () -> changing.toChange(id)).until()).isEqualTo(today.plusDays(60));
        assertThat(by(head, () -> changing.lastChange(id)).by()).isEqualTo(boss);
    }

    @Test
    void a_term_does_not_outlast_the_contract() {
        var id = given(Roles.RECRUITER);
        organisation.leave(eva, today.plusDays(200));

        assertThat(by(head, () -> changing.toChange(id)).latest()).isEqualTo(today.plusDays(200));
        assertThatThrownBy(() -> by(head, () -> change(id, 1, today.plusDays(201))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                    assertThat(refused.field()).isEqualTo("until");
                    assertThat(refused.arguments()).containsExactly(today.plusDays(200));
                });
    }

    @Test
    void what_is_reserved_for_sixty_days_is_taken_back_and_the_person_is_told_why() {
        var id = given(Roles.RECRUITER);
        responsibility.does(eva, () -> own.accept(id));
        assertThatThrownBy(() -> by(head, () -> withdraw(id))).isInstanceOf(Broken.NotReservedForLong.class);

        clock.at(Instant.now().plus(61, ChronoUnit.DAYS), () -> {
            assertThat(by(head, () -> queries.detail(id)).mayWithdraw()).isTrue();
            by(head, () -> withdraw(id));
            by(head, () -> withdraw(id));

            var told = responsibility.as(eva, () -> queries.detail(id));
            assertThat(told.state()).isEqualTo(Effect.State.ENDED);
            assertThat(told.remark()).isEqualTo("Wir suchen jemand anderen.");
            assertThat(responsibility.as(eva, () -> tasks.tasksOf(eva, Language.DE)))
                    .anySatisfy(task -> assertThat(task.title().key()).isEqualTo("responsibility.task.withdrawn"));
            return null;
        });
    }

    @Test
    void a_voluntary_role_is_declared_consented_to_and_given_up_without_a_reason() {
        assertThatThrownBy(() -> given(Roles.INFLUENCER)).isInstanceOf(Broken.OnlyByOneself.class);
        responsibility.qualify(eva, Roles.INFLUENCER, "HR");

        var id = responsibility.as(eva, () -> volunteering.declare(Roles.INFLUENCER, today.plusDays(100)));
        assertThat(responsibility.as(eva, () -> volunteering.declare(Roles.INFLUENCER, today.plusDays(100))))
                .isEqualTo(id);
        assertThat(state(id)).isEqualTo(Effect.State.ASKED);
        assertThat(by(head, () -> tasks.tasksOf(head, Language.DE)))
                .anySatisfy(task -> assertThat(task.title().key()).isEqualTo("responsibility.task.consent"));
        by(head, () -> {
            volunteering.consent(id);
            return null;
        });
        assertThat(state(id)).isEqualTo(Effect.State.IN_FORCE);

        responsibility.does(eva, () -> own.giveUp(id));
        responsibility.does(eva, () -> own.giveUp(id));

        assertThat(state(id)).isEqualTo(Effect.State.ENDED);
    }

    @Test
    void a_second_identical_answer_changes_nothing() {
        var refused = given(Roles.RECRUITER);
        responsibility.does(eva, () -> own.refuse(refused));
        responsibility.does(eva, () -> own.refuse(refused));
        var ended = given(Roles.APPROVER);
        by(head, () -> end(ended));
        by(head, () -> end(ended));

        assertThat(state(refused)).isEqualTo(Effect.State.REFUSED);
        assertThat(state(ended)).isEqualTo(Effect.State.ENDED);
        assertThatThrownBy(() -> responsibility.does(eva, () -> own.accept(refused)))
                .isInstanceOf(Broken.AlreadyAnswered.class);
    }

    @Test
    void more_than_four_roles_are_marked_for_head_and_person_alone() {
        for (var channel : new String[] {"A", "B", "C", "D", "E"}) {
            var where = responsibility.aChannel(channel, department);
            var id = by(head, () -> assigning.assign(eva, Roles.AUTHOR, where, today, today.plusDays(100)));
            responsibility.does(eva, () -> own.accept(id));
        }

        assertThat(by(head, () -> workload.overloaded(department)))
                .singleElement()
                .satisfies(one -> assertThat(one.personName()).isEqualTo("Eva Brandt"));
        assertThat(responsibility.as(eva, () -> workload.mine())).isPresent();
        assertThat(responsibility.as(head, () -> workload.mine())).isEmpty();
        assertThatThrownBy(() -> by(organisation.aPerson(department), () -> workload.overloaded(department)))
                .isInstanceOf(Broken.ForeignDepartment.class);
        assertThat(by(head, () -> candidates.candidates(department, Roles.APPROVER, place, "Brandt")))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.notes()).extracting("key").containsExactly("responsibility.candidate.overload"));
    }

    @Test
    void before_the_click_it_is_said_what_will_happen() {
        responsibility.told(
                organisation.aPerson(department),
                Roles.AUTHOR,
                department,
                java.util.List.of(today.minusDays(9), today.plusDays(90), today.minusDays(9), Ledger.OPEN_END));

        var preview = by(head, () -> consequences.preview(eva, Roles.RECRUITER, place, today, today.plusDays(100)));

        assertThat(preview.sentences())
                .extracting("key")
                .containsExactly(
                        "responsibility.preview.reserved",
                        "responsibility.preview.gapCloses",
                        "responsibility.preview.ends");
        assertThat(preview.trainings()).hasSize(3);
        assertThat(preview.isClashing()).isFalse();
    }

    private String given(RoleCode role) {
        return by(head, () -> assigning.assign(eva, role, place, today, today.plusDays(100)));
    }

    private Void change(String id, long revision, LocalDate until) {
        changing.change(id, revision, today, until);
        return null;
    }

    private Void withdraw(String id) {
        changing.withdraw(id, "Wir suchen jemand anderen.");
        return null;
    }

    private Void end(String id) {
        assigning.end(id);
        return null;
    }

    private Effect.State state(String id) {
        return responsibility.as(eva, () -> queries.detail(id)).state();
    }

    private <T> T by(PersonId person, Supplier<T> action) {
        return responsibility.as(person, action, PortalRole.DEPARTMENT_HEAD);
    }
}
