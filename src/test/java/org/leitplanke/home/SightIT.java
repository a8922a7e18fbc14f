package org.leitplanke.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.AccessRefused;
import org.leitplanke.identity.AccountKeeping;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PersonalData;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.persistence.StatementCounter;

@ExtendWith(ArquillianExtension.class)
class SightIT {

    @Inject
    SightQueries sights;

    @Inject
    AccountKeeping accounts;

    @Inject
    OrganisationQueries queries;

    @Inject
    OrganisationFixture organisation;

    @Inject
    CurrentActor actor;

    @Test
    void heads_and_offices_are_called_by_name() {
        var above = organisation.aDepartment("Kundenservice", DepartmentType.CUSTOMER_SERVICE);
        var own = organisation.aDepartment("Kundenservice Nord", DepartmentType.CUSTOMER_SERVICE, above);
        var lena = person(own);
        var head = person(own);
        var upper = person(above);
        organisation.lead(own, head);
        organisation.lead(above, upper);
        var compliance = person(above);
        office(compliance, PortalRole.COMPLIANCE_OFFICER);

        var status = sight(lena, PersonalData.TRAINING_STATUS);

        assertThat(names(status)).contains(name(head), name(upper)).anyMatch(line -> line.contains(name(compliance)));
        assertThat(sight(lena, PersonalData.TRAINING_RESULT).isMineAlone()).isTrue();
    }

    @Test
    void heads_do_not_name_themselves() {
        var department = organisation.aDepartment("Vertrieb", DepartmentType.SALES);
        var head = person(department);
        organisation.lead(department, head);

        assertThat(names(sight(head, PersonalData.TRAINING_STATUS))).doesNotContain(name(head));
    }

    @Test
    void many_offices_cost_as_many_questions_as_few() {
        var department = organisation.aDepartment("Vertrieb", DepartmentType.SALES);
        var lena = person(department);
        office(person(department), PortalRole.AUDITOR);
        var few = statements(lena);
        for (var n = 0; n < 10; n++) {
            office(person(department), PortalRole.AUDITOR, PortalRole.DPO);
        }

        assertThat(statements(lena)).isEqualTo(few).isLessThanOrEqualTo(7);
    }

    @Test
    void who_is_no_employee_has_nothing_to_see_here() {
        assertThatThrownBy(() -> actor.acting(Actor.of(PersonId.fresh(), PortalRole.ADMIN), () -> sights.mine()))
                .isInstanceOf(AccessRefused.class);
    }

    private PersonId person(DepartmentId department) {
        return organisation.aPerson(department, "Kim", UUID.randomUUID().toString());
    }

    private Sight sight(PersonId person, PersonalData kind) {
        return actor.acting(Actor.of(person, PortalRole.EMPLOYEE), () -> sights.mine()).stream()
                .filter(sight -> sight.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Sight sight) {
        return sight.seers().stream()
                .flatMap(words -> words.arguments().stream())
                .map(String::valueOf)
                .toList();
    }

    private String name(PersonId person) {
        return actor.acting(
                Actor.of(person, PortalRole.EMPLOYEE),
                () -> queries.findPerson(person).orElseThrow().name());
    }

    private void office(PersonId person, PortalRole... roles) {
        actor.acting(
                Actor.system(PortalRole.ADMIN),
                () -> accounts.handOut(person, "amt." + UUID.randomUUID(), Set.of(roles)));
    }

    private int statements(PersonId person) {
        return actor.acting(Actor.of(person, PortalRole.EMPLOYEE), () -> {
            StatementCounter.reset();
            sights.mine();
            return StatementCounter.count();
        });
    }
}
