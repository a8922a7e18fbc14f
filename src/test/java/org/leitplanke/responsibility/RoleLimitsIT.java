package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.AccountKeeping;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;

/** What the catalogue begins with, where it sets limits, and what it said on a day by the knowledge of another. */
@ExtendWith(ArquillianExtension.class)
class RoleLimitsIT {

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    Assigning assigning;

    @Inject
    AccountKeeping accounts;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    RolePortraits portraits;

    @Inject
    RoleStarter starter;

    @Inject
    RoleQueries queries;

    @Inject
    RoleShaping shaping;

    @Inject
    EffectStatement statement;

    @Inject
    PortalClock clock;

    @Inject
    Days days;

    private DepartmentId department;
    private PersonId head;
    private LocalDate today;

    @BeforeEach
    void a_department_with_a_head() {
        department = organisation.aDepartment("Marktforschung", DepartmentType.MARKET_RESEARCH);
        head = organisation.aHeadOf(department);
        today = days.today();
    }

    @Test
    void the_company_begins_with_fourteen_roles_and_all_they_ask_for() {
        starter.load();

        var all = portraits.all(AsOf.knownToday(today), Language.DE);
        assertThat(all).hasSize(14).allSatisfy(one -> assertThat(one.needs()).isNotEmpty());
        assertThat(all.stream()
                        .filter(one ->
                                one.apartFromAccess().stream().anyMatch(apart -> apart.access() == PortalRole.DPO))
                        .map(one -> one.role().code().value()))
                .containsExactly("R01", "R02", "R10", "R11", "R12");
        assertThat(all)
                .allSatisfy(one ->
                        assertThat(one.apartFromAccess()).anyMatch(apart -> apart.access() == PortalRole.AUDITOR));
        assertThat(catalogue.incompatible().get(Roles.PRIVACY)).hasSize(12).doesNotContain(Roles.CRISIS);
        var admin = catalogue.get(Roles.CHANNEL_ADMIN, Language.DE);
        assertThat(List.of(admin.minimum(), admin.maximum())).containsExactly(2, 2);
        assertThat(catalogue.get(Roles.LISTENING, Language.DE).neededIn())
                .containsExactly(DepartmentType.MARKET_RESEARCH);
        assertThat(all.stream()
                        .flatMap(one -> one.needs().stream())
                        .filter(need -> need.condition().kind() == Condition.Kind.ACKNOWLEDGEMENT)
                        .map(need -> need.condition().key())
                        .collect(Collectors.toSet()))
                .contains("G08", "G10");
    }

    @Test
    void a_channel_has_two_administrators_and_no_third_at_the_same_time() {
        var channel = responsibility.aChannel("LinkedIn", department);
        assign(Roles.CHANNEL_ADMIN, channel, today, today.plusDays(50));
        assign(Roles.CHANNEL_ADMIN, Place.department(department), today, today.plusDays(100));

        assertThatThrownBy(() -> assign(Roles.CHANNEL_ADMIN, channel, today.plusDays(50), today.plusDays(60)))
                .isInstanceOf(Broken.NoRoom.class);
        assertThatThrownBy(() -> assign(Roles.CHANNEL_ADMIN, Place.department(department), today, today.plusDays(10)))
                .isInstanceOf(Broken.NoRoom.class);
        assertThat(assign(Roles.CHANNEL_ADMIN, channel, today.plusDays(51), today.plusDays(60)))
                .isNotEmpty();
    }

    @Test
    void whoever_leaves_makes_room_from_the_day_after() {
        var channel = responsibility.aChannel("YouTube", department);
        var leaver = organisation.aPerson(department, "Paul", "Sander");
        assign(leaver, Roles.CHANNEL_ADMIN, channel);
        assign(organisation.aPerson(department, "Sofia", "Lindner"), Roles.CHANNEL_ADMIN, channel);
        var lastDay = today.plusDays(20);
        organisation.leave(leaver, lastDay);

        assertThatThrownBy(() -> assign(Roles.CHANNEL_ADMIN, channel, lastDay, lastDay.plusDays(30)))
                .isInstanceOf(Broken.NoRoom.class);
        assertThat(assign(Roles.CHANNEL_ADMIN, channel, lastDay.plusDays(1), lastDay.plusDays(30)))
                .isNotEmpty();
    }

    @Test
    void an_office_in_the_portal_keeps_a_role_away_and_a_role_the_office() {
        var officer = organisation.aPerson(department, "Anke", "Petersen");
        hands(officer, PortalRole.DPO);
        assertThatThrownBy(() -> assign(officer, Roles.LISTENING, Place.department(department)))
                .isInstanceOf(Broken.NotWithAccess.class);
        assertThat(assign(officer, Roles.COORDINATOR, Place.department(department)))
                .isNotEmpty();

        var analyst = organisation.aPerson(department, "Lia", "Muster");
        assign(analyst, Roles.LISTENING, Place.department(department));
        assertThatThrownBy(() -> hands(analyst, PortalRole.WORKS_COUNCIL)).isInstanceOf(Broken.NotWithAccess.class);
        hands(analyst, PortalRole.COMPLIANCE_OFFICER);
    }

    @Test
    void a_change_of_a_role_is_unknown_to_the_eyes_of_the_day_before_it_was_confirmed() {
        var confirmed = Instant.parse("2049-05-01T10:00:00Z");
        var day = LocalDate.of(2049, 7, 1);
        var person = organisation.aPerson(department, "Nils", "Muster");
        responsibility.qualify(person, Roles.RECRUITER, "MARKET_RESEARCH");
        var never = Ledger.OPEN_END;
        var id = responsibility.told(
                person,
                Roles.RECRUITER,
                department,
                List.of(LocalDate.of(2020, 1, 1), never, LocalDate.of(2020, 1, 1), never));
        clock.at(confirmed, () -> changed(Roles.RECRUITER, day));

        assertThat(statement.inEffectOn(day.minusDays(1))).contains(id);
        assertThat(statement.inEffectOn(day)).doesNotContain(id);
        assertThat(statement.inEffect(AsOf.knownThen(day, confirmed.minusSeconds(1))))
                .contains(id);
        assertThat(statement.inEffect(AsOf.knownThen(day, confirmed))).doesNotContain(id);
        assertThat(catalogue
                        .get(Roles.RECRUITER, AsOf.knownThen(day, confirmed.minusSeconds(1)), Language.DE)
                        .minimum())
                .isEqualTo(1);
    }

    private boolean changed(RoleCode role, LocalDate from) {
        var lead = organisation.aPerson(department, "Tobias", "Lang");
        var manager = organisation.aPerson(department, "Katharina", "Wendt");
        responsibility.does(
                lead,
                () -> {
                    var content = responsibility.asking(
                            queries.toEdit(role).content(),
                            asks -> asks.add(new RoleContent.Asked(null, Condition.training("T07"))));
                    shaping.propose(role, 0, content, from, "Mehr Führung");
                },
                PortalRole.SOCIAL_MEDIA_LEAD);
        responsibility.does(
                manager,
                () -> shaping.confirm(role, queries.proposal(role).orElseThrow().revision()),
                PortalRole.MANAGEMENT);
        return true;
    }

    private void hands(PersonId person, PortalRole access) {
        responsibility.does(
                PersonId.fresh(),
                () -> accounts.handOut(person, "amt-" + UUID.randomUUID(), Set.of(access)),
                PortalRole.ADMIN);
    }

    private String assign(PersonId person, RoleCode role, Place where) {
        return assign(person, role, where, today, today.plusDays(100));
    }

    private String assign(RoleCode role, Place where, LocalDate from, LocalDate until) {
        return assign(organisation.aPerson(department, "Robin", "Muster"), role, where, from, until);
    }

    private String assign(PersonId person, RoleCode role, Place where, LocalDate from, LocalDate until) {
        return responsibility.as(
                head, () -> assigning.assign(person, role, where, from, until), PortalRole.DEPARTMENT_HEAD);
    }
}
