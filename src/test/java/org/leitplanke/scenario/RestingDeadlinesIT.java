package org.leitplanke.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.AbsenceKeeping;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Tone;
import org.leitplanke.responsibility.DepartmentQueries;
import org.leitplanke.responsibility.DepartmentView.Member;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.Roles;

/** While somebody is away nothing presses, and her head reads no more than that. */
@ExtendWith(ArquillianExtension.class)
class RestingDeadlinesIT {

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibilities;

    @Inject
    DepartmentQueries departments;

    @Inject
    AbsenceKeeping absences;

    @Inject
    Days days;

    @Test
    void the_head_reads_that_what_is_open_rests_and_of_whoever_owes_nothing_not_even_that() {
        var department = organisation.aDepartment("Vertrieb", DepartmentType.SALES);
        var head = organisation.aHeadOf(department);
        var owing = organisation.aPerson(department, "Eva", "Brandt");
        var free = organisation.aPerson(department, "Otto", "Frei");
        var today = days.today();
        responsibilities.told(
                owing,
                Roles.COORDINATOR,
                department,
                List.of(today.minusDays(1), today.plusDays(90), today.minusDays(1), LocalDate.of(9999, 12, 31)));
        assertThat(member(head, department, owing).tone()).isEqualTo(Tone.DUE);

        var entry = organisation.resting(owing, owing, today);
        organisation.resting(free, free, today);

        assertThat(member(head, department, owing))
                .extracting(Member::resting, Member::tone)
                .containsExactly(true, Tone.IDLE);
        assertThat(member(head, department, free).resting()).isFalse();
        responsibilities.does(owing, () -> absences.withdraw(entry));
        assertThat(member(head, department, owing))
                .extracting(Member::resting, Member::tone)
                .containsExactly(false, Tone.DUE);
    }

    @Test
    void whoever_belongs_to_two_departments_of_a_head_is_named_once() {
        var department = organisation.aDepartment("Vertrieb", DepartmentType.SALES);
        var below = organisation.aDepartment("Vertrieb Nord", DepartmentType.SALES, department);
        var head = organisation.aHeadOf(department);
        var eva = organisation.aPerson(below, "Eva", "Brandt");
        organisation.further(eva, department);

        assertThat(member(head, department, eva).department()).isEqualTo("Vertrieb Nord");
    }

    /** The one line about this person on her head's page. */
    private Member member(PersonId head, DepartmentId department, PersonId person) {
        var page = responsibilities.as(head, () -> departments.page(department), PortalRole.DEPARTMENT_HEAD);
        var found = page.team().stream().filter(one -> one.id().equals(person)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
