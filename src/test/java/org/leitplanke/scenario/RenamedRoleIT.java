package org.leitplanke.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.DepartmentQueries;
import org.leitplanke.responsibility.DirectoryQueries;
import org.leitplanke.responsibility.MatrixFilter;
import org.leitplanke.responsibility.MatrixQueries;
import org.leitplanke.responsibility.PersonQueries;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.RoleQueries;
import org.leitplanke.responsibility.RoleShaping;
import org.leitplanke.responsibility.Roles;

/** A role gets another name from a day on; far ahead, so that no other test meets it. */
@ExtendWith(ArquillianExtension.class)
class RenamedRoleIT {

    private static final LocalDate RENAMED = LocalDate.of(2056, 4, 1);
    private static final Instant AFTERWARDS = Instant.parse("2056-05-02T09:00:00Z");

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    RoleQueries roles;

    @Inject
    RoleShaping shaping;

    @Inject
    PersonQueries people;

    @Inject
    DepartmentQueries departments;

    @Inject
    MatrixQueries matrices;

    @Inject
    DirectoryQueries directory;

    @Inject
    Days days;

    @Inject
    PortalClock clock;

    private DepartmentId department;
    private PersonId gina;
    private PersonId lead;

    @Test
    void every_page_about_a_past_day_calls_a_role_as_it_was_called_then() {
        department = organisation.aDepartment("Vertrieb", DepartmentType.SALES);
        gina = organisation.aPerson(department, "Gina", "Muster");
        lead = organisation.aPerson(department, "Tobias", "Lang");
        var since = LocalDate.of(2020, 1, 1);
        var never = LocalDate.of(9999, 12, 31);
        responsibility.told(gina, Roles.COORDINATOR, department, List.of(since, never, since, never));
        renamed("Lotsin");

        for (var then : List.of(false, true)) {
            assertThat(names(RENAMED.minusDays(1), then)).containsExactly("Abteilungskoordination");
            assertThat(names(RENAMED, then)).containsExactly("Lotsin");
        }
    }

    private void renamed(String name) {
        var read = as(lead, () -> roles.toEdit(Roles.COORDINATOR));
        var content = responsibility.called(name, read.content());
        does(lead, () -> shaping.save(Roles.COORDINATOR, read.revision(), content, RENAMED, "Kürzer"));
        var draft = as(lead, () -> roles.toEdit(Roles.COORDINATOR));
        does(lead, () -> shaping.propose(Roles.COORDINATOR, draft.revision(), content, RENAMED, "Kürzer"));
        var proposal = as(gina, () -> roles.proposal(Roles.COORDINATOR).orElseThrow());
        does(gina, () -> shaping.confirm(Roles.COORDINATOR, proposal.revision()));
    }

    /** How the pages about that day call it: the person's, the department's, the matrix and what is behind a cell. */
    private Set<String> names(LocalDate day, boolean then) {
        var when = then ? AsOf.knownThen(day, days.endOf(day)) : AsOf.knownToday(day);
        var filter = new MatrixFilter(false, department, Roles.COORDINATOR, null, false);
        return clock.at(
                AFTERWARDS,
                () -> as(lead, () -> {
                    var found = new HashSet<String>();
                    people.past(gina, day, then).duties().forEach(duty -> found.add(first(duty.role())));
                    departments.past(department, day, then).lines().forEach(line -> found.add(first(line.role())));
                    matrices.show(filter, when, 0).columns().forEach(column -> found.add(column.name()));
                    var behind = directory.behind(Place.department(department), Roles.COORDINATOR, when);
                    assertThat(behind).hasSize(1);
                    behind.forEach(line -> found.add(line.roleName()));
                    return found;
                }));
    }

    private static String first(Words role) {
        return (String) role.arguments().get(0);
    }

    private <T> T as(PersonId person, Supplier<T> action) {
        return responsibility.as(person, action, PortalRole.SOCIAL_MEDIA_LEAD, PortalRole.MANAGEMENT);
    }

    private void does(PersonId person, Runnable action) {
        responsibility.does(person, action, PortalRole.SOCIAL_MEDIA_LEAD, PortalRole.MANAGEMENT);
    }
}
