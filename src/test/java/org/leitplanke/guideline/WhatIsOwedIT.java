package org.leitplanke.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.guideline.GuidelineRow.Mine;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.GroupFigure;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.persistence.StatementCounter;

@ExtendWith(ArquillianExtension.class)
class WhatIsOwedIT {

    @Inject
    CurrentActor actor;

    @Inject
    PublishedGuidelines guidelines;

    @Inject
    OrganisationFixture company;

    @Inject
    Acknowledging acknowledging;

    @Inject
    GuidelineQueries queries;

    @Inject
    GuidelineTasks tasks;

    @Inject
    ReachQueries reach;

    @Inject
    Days days;

    @Test
    void only_people_of_the_audience_are_asked_sub_departments_included() {
        var department = guidelines.aDepartment();
        var below = company.aDepartment("Team", DepartmentType.OTHER, department);
        var elsewhere = company.aPerson(guidelines.aDepartment());
        var inside = company.aPerson(below);

        var id = guidelines.inForceFor(department);

        assertThat(row(inside, id).mine()).isEqualTo(Mine.OPEN);
        assertThat(row(elsewhere, id).mine()).isEqualTo(Mine.NOT_ASKED);
    }

    @Test
    void who_joined_later_has_the_full_time() {
        var department = guidelines.aDepartment();
        var joiner = company.aPerson(department, "Neu", "Hier", days.today().plusDays(5), LocalDate.of(9999, 12, 31));

        var id = guidelines.inForceFor(department);

        assertThat(row(joiner, id).due()).isEqualTo(days.today().plusDays(26));
    }

    @Test
    void what_is_owed_is_a_task_with_minutes_and_a_day() {
        var department = guidelines.aDepartment();
        var reader = company.aPerson(department);
        var id = guidelines.inForceFor(department);

        assertThat(guidelines.as(reader, () -> tasks.tasksOf(reader, Language.DE)))
                .filteredOn(task -> task.link().contains(id.value()))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.minutes()).isEqualTo(8);
                    assertThat(task.due()).isEqualTo(days.today().plusDays(21));
                    assertThat(task.tone()).isEqualTo(Tone.DUE);
                });
        acknowledge(reader, id, Language.DE);
        assertThat(guidelines.as(reader, () -> tasks.tasksOf(reader, Language.DE)))
                .extracting(Task::link)
                .noneMatch(link -> link.contains(id.value()));
    }

    @Test
    void the_list_and_the_tasks_cost_the_same_number_of_queries_however_many_guidelines_there_are() {
        var department = guidelines.aDepartment();
        var reader = company.aPerson(department);
        guidelines.inForceFor(department);
        var few = cost(reader);

        for (int i = 0; i < 4; i++) {
            guidelines.inForceFor(department);
        }

        assertThat(cost(reader)).isEqualTo(few).isLessThan(20);
        assertThat(standingsCost()).isLessThan(12);
    }

    @Test
    void numbers_about_fewer_than_five_people_are_not_shown_nor_can_they_be_computed() {
        var small = guidelines.aDepartment();
        var large = guidelines.aDepartment();
        var smallId = guidelines.inForceFor(small);
        var largeId = guidelines.inForceFor(large);
        IntStream.range(0, 4).forEach(i -> company.aPerson(small));
        var people =
                IntStream.range(0, 15).mapToObj(i -> company.aPerson(large)).toList();

        assertThat(standing(smallId).shown()).isFalse();
        people.subList(0, 2).forEach(person -> acknowledge(person, largeId, Language.DE));
        assertThat(standing(largeId)).isEqualTo(GroupFigure.of(15, 4));
        people.subList(2, 6).forEach(person -> acknowledge(person, largeId, Language.DE));
        assertThat(standing(largeId)).isEqualTo(GroupFigure.of(15, 10)).isNotEqualTo(GroupFigure.of(15, 4));
        people.subList(6, 12).forEach(person -> acknowledge(person, largeId, Language.DE));
        assertThat(standing(largeId)).isEqualTo(GroupFigure.of(15, 15));
    }

    @Test
    void a_reader_who_leads_all_but_a_few_of_those_concerned_is_told_nothing_of_the_rest() {
        var large = guidelines.aDepartment();
        var hers = company.aDepartment("Teil", DepartmentType.OTHER, large);
        var id = guidelines.inForceFor(large);
        IntStream.range(0, 3).forEach(i -> company.aPerson(large));
        IntStream.range(0, 12).forEach(i -> company.aPerson(hers));
        var head = company.aHeadOf(hers);

        assertThat(standing(id).shown()).isTrue();
        var leading = Actor.of(head, PortalRole.COMPLIANCE_OFFICER, PortalRole.EMPLOYEE);
        assertThat(actor.acting(leading, () -> reach.standings().get(id.value()))
                        .shown())
                .isFalse();
    }

    private GroupFigure standing(GuidelineId id) {
        return guidelines.asLead(() -> reach.standings().get(id.value()));
    }

    private int standingsCost() {
        return guidelines.asLead(() -> {
            StatementCounter.reset();
            reach.standings();
            return StatementCounter.count();
        });
    }

    private int cost(PersonId reader) {
        return guidelines.as(reader, () -> {
            StatementCounter.reset();
            tasks.tasksOf(reader, Language.DE);
            return StatementCounter.count();
        });
    }

    private Receipt acknowledge(PersonId reader, GuidelineId id, Language language) {
        return guidelines.as(reader, () -> {
            var text = queries.newestText(id, language);
            return acknowledging.acknowledge(new VersionId(text.version()), text.fingerprint(), language);
        });
    }

    private GuidelineRow row(PersonId reader, GuidelineId id) {
        return guidelines.as(reader, () -> queries.mine(Language.DE)).stream()
                .filter(row -> row.id().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }
}
