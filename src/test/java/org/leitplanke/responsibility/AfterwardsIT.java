package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;
import org.leitplanke.responsibility.Effect.Lack;

/** What follows when something ends: its place is free, nothing clashes with it any more, and nobody acts after it. */
@ExtendWith(ArquillianExtension.class)
class AfterwardsIT {

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    ExemptedRoles exempted;

    @Inject
    Assigning assigning;

    @Inject
    Remedying remedying;

    @Inject
    Deputising deputising;

    @Inject
    EffectQueries effect;

    @Inject
    EffectReader reader;

    @Inject
    UserTransaction transaction;

    @Inject
    PortalClock clock;

    @Inject
    Days days;

    private DepartmentId department;
    private PersonId head;
    private PersonId eva;
    private LocalDate today;

    @BeforeEach
    void a_department_with_eva() {
        department = organisation.aDepartment("Personal", DepartmentType.HR);
        head = organisation.aHeadOf(department);
        eva = organisation.aPerson(department, "Eva", "Brandt");
        today = days.today();
    }

    @Test
    void a_role_that_a_review_takes_away_clashes_with_nothing_any_more() throws Exception {
        exempted.granted(head, eva, department);
        var writes = only(Roles.AUTHOR);
        var reviews = only(Roles.PRIVACY);
        var later = today.plusDays(40);
        assertThat(writes.effectOn(later).lacks()).contains(Lack.CONFLICT);

        exempted.takenAwayInAReview(reviews.id(), today, head);

        assertThat(only(Roles.AUTHOR).effectOn(later).lacks()).doesNotContain(Lack.CONFLICT);
    }

    @Test
    void whoever_replaces_somebody_gets_her_place_even_if_there_is_no_other() throws Exception {
        var channel = responsibility.aChannel("LinkedIn", department);
        var hers = give(eva, channel);
        give(organisation.aPerson(department), channel);
        var third = organisation.aPerson(department);
        assertThatThrownBy(() -> give(third, channel)).isInstanceOf(Broken.NoRoom.class);

        var next = responsibility.as(head, () -> remedying.replace(hers, third), PortalRole.DEPARTMENT_HEAD);

        assertThat(entry("a.id = ?1", next).person()).isEqualTo(third);
        assertThat(entry("a.id = ?1", hers).effect().state()).isEqualTo(Effect.State.ENDED);
    }

    @Test
    void a_deputy_who_is_taken_back_acts_no_more_even_where_it_is_still_yesterday() {
        var evening = Instant.parse("2026-11-24T20:00:00Z");
        var tokyo = organisation.aSite("TYO", "Asia/Tokyo", null);
        organisation.station(eva, tokyo);
        responsibility.told(
                eva,
                Roles.RECRUITER,
                department,
                java.util.List.of(
                        LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), LocalDate.of(2026, 1, 1), Ledger.OPEN_END));
        var nadine = organisation.aPerson(department, "Nadine", "Roth");
        responsibility.qualify(nadine, Roles.RECRUITER, "HR");
        var named = clock.at(
                evening.minusSeconds(86_400),
                () -> responsibility.as(
                        eva,
                        () -> deputising.nameForEverything(
                                nadine, LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 1))));

        clock.at(evening, () -> {
            assertThat(acts(nadine)).isTrue();
            responsibility.does(eva, () -> deputising.remove(named));
            assertThat(acts(nadine)).isFalse();
            return null;
        });
    }

    @Test
    void a_deputy_is_named_with_one_click_wherever_the_two_work() {
        var evening = Instant.parse("2026-11-24T20:00:00Z");
        var tokyo = organisation.aSite("TYO", "Asia/Tokyo", null);
        organisation.station(eva, tokyo);
        var hers = responsibility.told(
                eva,
                Roles.RECRUITER,
                department,
                java.util.List.of(
                        LocalDate.of(2026, 1, 1), LocalDate.of(2027, 6, 1), LocalDate.of(2026, 1, 1), Ledger.OPEN_END));
        var nadine = organisation.aPerson(department, "Nadine", "Roth");
        responsibility.qualify(nadine, Roles.RECRUITER, "HR");

        var named = clock.at(
                evening,
                () -> responsibility.as(head, () -> remedying.standIn(hers, nadine), PortalRole.DEPARTMENT_HEAD));

        assertThat(named).isNotEmpty();
    }

    private boolean acts(PersonId deputy) {
        return responsibility
                .as(deputy, () -> effect.holding(deputy, Roles.RECRUITER, Place.department(department)))
                .isPresent();
    }

    private AssignmentEntry only(RoleCode role) throws Exception {
        return entry("a.person_id = ?1 AND a.role_code = ?2", eva.value(), role.value());
    }

    private AssignmentEntry entry(String where, Object... parameters) throws Exception {
        transaction.begin();
        try {
            return reader.assignments(where, parameters).get(0);
        } finally {
            transaction.rollback();
        }
    }

    private String give(PersonId person, Place where) {
        return responsibility.as(
                head,
                () -> assigning.assign(person, Roles.CHANNEL_ADMIN, where, today, today.plusDays(100)),
                PortalRole.DEPARTMENT_HEAD);
    }
}
