package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.persistence.StatementCounter;

/** A page costs the same number of statements for five people and for sixty. */
@ExtendWith(ArquillianExtension.class)
class CostOfPagesIT {

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    DepartmentQueries departments;

    @Inject
    CandidateQueries candidates;

    @Inject
    DirectoryQueries directory;

    @Inject
    EffectQueries effect;

    @Inject
    ResponsibilityAtHome home;

    @Inject
    ResponsibilityReadiness readiness;

    @Test
    void pages_cost_the_same_for_five_and_for_sixty_people() {
        var small = aDepartmentOf(5);
        var large = aDepartmentOf(60);

        assertThat(cost(large, () -> departments.page(large.id())))
                .isEqualTo(cost(small, () -> departments.page(small.id())))
                .isLessThan(40);
        assertThat(cost(large, () -> candidates.candidates(large.id(), Roles.AUTHOR, large.channel(), "")))
                .isEqualTo(cost(small, () -> candidates.candidates(small.id(), Roles.AUTHOR, small.channel(), "")));
        assertThat(cost(large, () -> directory.find(DirectoryFilter.of(large.name()), 0)))
                .isEqualTo(cost(small, () -> directory.find(DirectoryFilter.of(small.name()), 0)));
        assertThat(cost(large, () -> effect.holders(Roles.RECRUITER, Place.department(large.id()))))
                .isEqualTo(cost(small, () -> effect.holders(Roles.RECRUITER, Place.department(small.id()))));
        assertThat(cost(large, () -> home.tasksOf(large.head(), Language.DE)))
                .isEqualTo(cost(small, () -> home.tasksOf(small.head(), Language.DE)));
        responsibility.as(small.head(), () -> readiness.finding(LocalDate.of(2026, 11, 21)));
    }

    @Test
    void the_page_says_what_is_missing_and_who_could_help() {
        var department = aDepartmentOf(2);
        var ready = organisation.aPerson(department.id(), "Nadine", "Abel");
        responsibility.qualify(ready, Roles.AUTHOR, "HR");

        var view = responsibility.as(
                department.head(), () -> departments.page(department.id()), PortalRole.DEPARTMENT_HEAD);

        assertThat(view.takesPart()).isTrue();
        assertThat(view.gaps())
                .anySatisfy(gap -> {
                    assertThat(gap.kind()).isEqualTo(Gap.Kind.NOBODY);
                    assertThat(gap.place()).isEqualTo(department.channel());
                    assertThat(gap.remedies().get(0).person()).isEqualTo(ready);
                })
                .anySatisfy(gap -> assertThat(gap.kind()).isEqualTo(Gap.Kind.NO_DEPUTY));
    }

    @Test
    void the_directory_finds_by_person_and_by_role() {
        var department = aDepartmentOf(3);

        var found =
                responsibility.as(department.head(), () -> directory.find(DirectoryFilter.of(department.name()), 0));

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.lines()).extracting(DirectoryLine::roleName).containsOnly("Personalgewinnung");
    }

    @Test
    void another_department_is_not_opened() {
        var department = aDepartmentOf(2);
        var other = aDepartmentOf(2);

        assertThatThrownBy(() -> responsibility.as(
                        other.head(), () -> departments.page(department.id()), PortalRole.DEPARTMENT_HEAD))
                .isInstanceOf(Broken.ForeignDepartment.class);
    }

    private int cost(Sample department, Supplier<?> page) {
        StatementCounter.reset();
        responsibility.as(department.head(), page, PortalRole.DEPARTMENT_HEAD);
        return StatementCounter.count();
    }

    private Sample aDepartmentOf(int people) {
        var name = "Personal " + java.util.UUID.randomUUID().toString().substring(0, 8);
        var id = organisation.aDepartment(name, DepartmentType.HR);
        var head = organisation.aHeadOf(id);
        var channel = responsibility.aChannel("Kanal " + name, id);
        for (int i = 1; i < people; i++) {
            var person = organisation.aPerson(id);
            responsibility.qualify(person, Roles.RECRUITER, "HR");
            responsibility.told(
                    person,
                    Roles.RECRUITER,
                    id,
                    List.of(
                            LocalDate.of(2026, 1, 1),
                            LocalDate.of(2099, 1, 1),
                            LocalDate.of(2026, 1, 1),
                            Ledger.OPEN_END));
        }
        return new Sample(id, name, head, channel);
    }

    private record Sample(DepartmentId id, String name, PersonId head, Place channel) {}
}
