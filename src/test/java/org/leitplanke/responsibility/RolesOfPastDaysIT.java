package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;

/** A past day is judged by the roles of that day, not by what they ask for today. */
@ExtendWith(ArquillianExtension.class)
class RolesOfPastDaysIT {

    private static final LocalDate BEGINS = LocalDate.of(2048, 7, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    RoleQueries queries;

    @Inject
    RoleShaping shaping;

    @Inject
    DepartmentQueries departments;

    @Inject
    PortalClock clock;

    @Test
    void what_was_enough_on_a_day_stays_enough_when_more_are_needed_later() {
        var department = organisation.aDepartment("Marktforschung", DepartmentType.MARKET_RESEARCH);
        var head = organisation.aHeadOf(department);
        var person = organisation.aPerson(department, "Mia", "Muster");
        responsibility.qualify(person, Roles.LISTENING, "MARKET_RESEARCH");
        responsibility.told(
                person, Roles.LISTENING, department, List.of(LONG_AGO, Ledger.OPEN_END, LONG_AGO, Ledger.OPEN_END));
        clock.at(Instant.parse("2048-05-01T10:00:00Z"), () -> threeAreNeeded(department));

        clock.at(Instant.parse("2048-08-01T10:00:00Z"), () -> {
            assertThat(tooFewOn(BEGINS, department, head)).contains(Roles.LISTENING);
            assertThat(tooFewOn(BEGINS.minusDays(1), department, head)).doesNotContain(Roles.LISTENING);
            return null;
        });
    }

    private List<RoleCode> tooFewOn(LocalDate day, DepartmentId department, PersonId head) {
        return responsibility
                .as(head, () -> departments.past(department, day, false), PortalRole.DEPARTMENT_HEAD)
                .gaps()
                .stream()
                .filter(gap -> gap.kind() == Gap.Kind.TOO_FEW)
                .map(Gap::role)
                .toList();
    }

    private boolean threeAreNeeded(DepartmentId department) {
        responsibility.does(
                organisation.aPerson(department),
                () -> {
                    var now = queries.toEdit(Roles.LISTENING).content();
                    var then = new RoleContent(
                            now.name(),
                            now.tasks(),
                            now.hoursPerWeek(),
                            3,
                            0,
                            now.deputies(),
                            now.termMonths(),
                            now.voluntary(),
                            now.neededIn(),
                            now.asks(),
                            now.apart(),
                            now.apartFromAccess());
                    shaping.propose(Roles.LISTENING, 0, then, BEGINS, "Zu dritt");
                },
                PortalRole.SOCIAL_MEDIA_LEAD);
        responsibility.does(
                organisation.aPerson(department),
                () -> shaping.confirm(
                        Roles.LISTENING,
                        queries.proposal(Roles.LISTENING).orElseThrow().revision()),
                PortalRole.MANAGEMENT);
        return true;
    }
}
