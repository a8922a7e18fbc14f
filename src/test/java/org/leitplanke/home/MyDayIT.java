package org.leitplanke.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.AccessRefused;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.persistence.StatementCounter;

@ExtendWith(ArquillianExtension.class)
class MyDayIT {

    @Inject
    MyDay myDay;

    @Inject
    TasksOnRequest tasks;

    @Inject
    OrganisationFixture organisation;

    @Inject
    CurrentActor actor;

    @Test
    void the_tasks_of_all_features_come_together() {
        var lena = somebody();
        tasks.expect(lena, 3);

        var workload = actor.acting(Actor.of(lena, PortalRole.EMPLOYEE), () -> myDay.workload());

        assertThat(workload.tasks()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void fifty_tasks_cost_as_many_questions_as_five() {
        var lena = somebody();
        tasks.expect(lena, 5);
        var forFive = statements(lena);
        tasks.expect(lena, 50);

        var forFifty = statements(lena);

        assertThat(forFifty).isEqualTo(forFive);
    }

    @Test
    void many_people_cost_as_many_questions_as_few() {
        var department = organisation.aDepartment("Kundenservice", DepartmentType.CUSTOMER_SERVICE);
        var lena = organisation.aPerson(department);
        var amongFew = statements(lena);
        for (var n = 0; n < 30; n++) {
            organisation.aPerson(department);
        }

        var amongMany = statements(lena);

        assertThat(amongMany).isEqualTo(amongFew);
    }

    @Test
    void who_is_no_employee_has_no_day_here() {
        var auditor = Actor.of(PersonId.fresh(), PortalRole.AUDITOR);

        assertThatThrownBy(() -> actor.acting(auditor, () -> myDay.workload())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> actor.acting(auditor, () -> myDay.cards())).isInstanceOf(AccessRefused.class);
    }

    private PersonId somebody() {
        return organisation.aPerson(organisation.aDepartment("Kundenservice", DepartmentType.CUSTOMER_SERVICE));
    }

    private int statements(PersonId person) {
        return actor.acting(Actor.of(person, PortalRole.EMPLOYEE), () -> {
            StatementCounter.reset();
            myDay.workload();
            myDay.cards();
            return StatementCounter.count();
        });
    }
}
