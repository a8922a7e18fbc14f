package org.leitplanke.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;
import org.leitplanke.responsibility.Assigning;
import org.leitplanke.responsibility.CandidateQueries;
import org.leitplanke.responsibility.Condition;
import org.leitplanke.responsibility.DepartmentQueries;
import org.leitplanke.responsibility.Gap;
import org.leitplanke.responsibility.OwnRoles;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.Roles;

/** Somebody leaves, and the last one who held a role does not hold it any more. */
@ExtendWith(ArquillianExtension.class)
class LeaverIT {

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    Assigning assigning;

    @Inject
    CandidateQueries candidates;

    @Inject
    DepartmentQueries departments;

    @Inject
    OwnRoles own;

    @Inject
    PortalClock clock;

    @Inject
    Days days;

    private DepartmentId department;
    private Place place;
    private PersonId head;
    private PersonId eva;
    private LocalDate today;

    @BeforeEach
    void eva_is_ready_for_every_role() {
        department = organisation.aDepartment("Personal", DepartmentType.HR);
        place = Place.department(department);
        head = organisation.aHeadOf(department);
        eva = organisation.aPerson(department, "Eva", "Brandt");
        responsibility.qualify(eva, Roles.RECRUITER, "HR");
        today = days.today();
    }

    @Test
    void whoever_leaves_is_given_nothing_beyond_her_last_day_and_the_field_names_it() {
        var lastDay = today.plusDays(60);
        organisation.leave(eva, lastDay);

        assertThatThrownBy(() -> recruiterUntil(lastDay.plusDays(1)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                    assertThat(refused.field()).isEqualTo("until");
                    assertThat(refused.arguments()).containsExactly(lastDay);
                });
        assertThat(asHead(() -> candidates.candidates(department, Roles.RECRUITER, place, "Brandt")))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.notes()).extracting("key").containsExactly("responsibility.candidate.leaves"));
        assertThat(recruiterUntil(lastDay)).isNotNull();
    }

    @Test
    void when_the_last_holder_is_suspended_the_gap_is_there_at_once() {
        var id = recruiterUntil(today.plusDays(100));
        responsibility.does(eva, () -> own.accept(id));
        assertThat(gapsOn(today)).doesNotContain(Gap.Kind.NOBODY);

        responsibility.withdraw(eva, Condition.training("T03"));

        assertThat(gapsOn(today)).contains(Gap.Kind.NOBODY);
    }

    @Test
    void when_the_last_holder_is_ended_the_gap_is_there_at_once() {
        var id = recruiterUntil(today.plusDays(100));
        responsibility.does(eva, () -> own.accept(id));
        responsibility.told(
                organisation.aPerson(department),
                Roles.APPROVER,
                department,
                List.of(today.minusDays(9), today.plusDays(90), today.minusDays(9), LocalDate.of(9999, 12, 31)));

        responsibility.does(head, () -> assigning.end(id), PortalRole.DEPARTMENT_HEAD);

        assertThat(gapsOn(today)).contains(Gap.Kind.NOBODY);
    }

    @Test
    void the_day_after_her_last_day_her_roles_are_gone() {
        var lastDay = today.plusDays(60);
        var id = recruiterUntil(today.plusDays(100));
        responsibility.does(eva, () -> own.accept(id));
        responsibility.told(
                organisation.aPerson(department),
                Roles.APPROVER,
                department,
                List.of(today.minusDays(9), today.plusDays(90), today.minusDays(9), LocalDate.of(9999, 12, 31)));
        organisation.leave(eva, lastDay);

        assertThat(gapsOn(lastDay)).doesNotContain(Gap.Kind.NOBODY, Gap.Kind.OWNER_LEFT);
        assertThat(gapsOn(lastDay.plusDays(1))).contains(Gap.Kind.OWNER_LEFT);
    }

    private List<Gap.Kind> gapsOn(LocalDate day) {
        return clock.at(
                day.atTime(11, 0).toInstant(ZoneOffset.UTC),
                () -> asHead(() -> departments.page(department)).gaps().stream()
                        .filter(gap -> gap.role().equals(Roles.RECRUITER))
                        .map(Gap::kind)
                        .toList());
    }

    private String recruiterUntil(LocalDate until) {
        return assign(Roles.RECRUITER, until);
    }

    private String assign(RoleCode role, LocalDate until) {
        return asHead(() -> assigning.assign(eva, role, place, today, until));
    }

    private <T> T asHead(Supplier<T> action) {
        return responsibility.as(head, action, PortalRole.DEPARTMENT_HEAD);
    }
}
