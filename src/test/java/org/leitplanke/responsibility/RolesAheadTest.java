package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leitplanke.organisation.Consequence;
import org.leitplanke.organisation.Consequence.Group;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.PlannedChange;
import org.leitplanke.organisation.PlannedChange.Merge;
import org.leitplanke.organisation.PlannedChange.Split;
import org.leitplanke.organisation.Reorganisation;
import org.leitplanke.organisation.SiteId;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.EffectFacts.Agreed;
import org.leitplanke.responsibility.EffectFacts.Demand;
import org.leitplanke.responsibility.EffectFacts.Span;

/** Roles before a merge or a split: what goes along, what is there twice, what excludes each other, what rests. */
class RolesAheadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DepartmentId FROM = new DepartmentId("from");
    private static final DepartmentId INTO = new DepartmentId("into");
    private static final Place CHANNEL = Place.channel("linkedin");

    private final List<AssignmentEntry> here = new ArrayList<>();
    private final List<AssignmentEntry> there = new ArrayList<>();
    private DepartmentType intoType = DepartmentType.HR;

    @Test
    void a_role_of_the_department_goes_along_with_it() {
        here.add(entry("eva", Roles.APPROVER, FROM));

        var ahead = ahead(merge());

        assertThat(ahead.consequences()).extracting(Consequence::group).containsExactly(Group.MOVE);
        assertThat(ahead.goingOn(Map.of())).singleElement().satisfies(course -> {
            assertThat(course.place()).isEqualTo(Place.department(INTO));
            assertThat(course.department()).isEqualTo(INTO);
            assertThat(course.home()).isEqualTo(INTO);
        });
    }

    @Test
    void the_same_role_held_twice_ends_where_somebody_says_so() {
        here.add(entry("eva", Roles.APPROVER, FROM));
        there.add(entry("eva", Roles.APPROVER, INTO));

        var ahead = ahead(merge());
        var twice = ahead.consequences().get(0);

        assertThat(twice.group()).isEqualTo(Group.DOUBLE);
        assertThat(ahead.ended(Map.of(twice.key(), there.get(0).id())))
                .containsExactly(here.get(0).id());
        assertThat(ahead.ended(Map.of(twice.key(), here.get(0).id())))
                .containsExactly(there.get(0).id());
    }

    @Test
    void two_coordinators_are_one_too_many() {
        here.add(entry("eva", Roles.COORDINATOR, FROM));
        there.add(entry("ina", Roles.COORDINATOR, INTO));

        var ahead = ahead(merge());
        var crowd = only(ahead, Group.DOUBLE);

        assertThat(crowd.options()).hasSize(3);
        assertThat(ahead.ended(Map.of(crowd.key(), RolesAhead.ALL))).isEmpty();
        assertThat(ahead.ended(Map.of(crowd.key(), here.get(0).id())))
                .containsExactly(there.get(0).id());
    }

    @Test
    void two_roles_that_exclude_each_other_are_a_conflict_with_a_choice() {
        here.add(entry("eva", Roles.AUTHOR, FROM));
        there.add(entry("eva", Roles.PRIVACY, INTO));

        var ahead = ahead(merge());
        var conflict = only(ahead, Group.CONFLICT);

        assertThat(conflict.blocks()).isFalse();
        assertThat(conflict.options()).hasSize(2);
        assertThat(ahead.ended(Map.of(conflict.key(), there.get(0).id())))
                .containsExactly(there.get(0).id());
    }

    @Test
    void a_role_that_asks_for_more_there_rests_or_ends() {
        intoType = DepartmentType.SALES;
        here.add(entry("eva", Roles.APPROVER, FROM));

        var ahead = ahead(merge());
        var rests = only(ahead, Group.DECISION);

        assertThat(rests.options()).extracting(Consequence.Option::key).containsExactly("GO", "END");
        assertThat(ahead.ended(Map.of(rests.key(), "END"))).hasSize(1);
    }

    @Test
    void a_channel_takes_its_authors_along_when_they_go_as_well() {
        here.add(entry("eva", Roles.AUTHOR, FROM, CHANNEL, FROM));
        here.add(entry("ina", Roles.AUTHOR, FROM, CHANNEL, FROM));

        var ahead = ahead(split(Set.of("eva"), Set.of("channel linkedin")));
        var courses = ahead.goingOn(Map.of());

        assertThat(ahead.consequences()).extracting(Consequence::group).containsExactly(Group.MOVE, Group.DECISION);
        assertThat(courses).allMatch(course -> course.department().equals(INTO));
        assertThat(courses).extracting(RoleCourse::home).containsExactly(INTO, FROM);
    }

    @Test
    void whoever_goes_without_her_department_role_is_asked_about() {
        here.add(entry("eva", Roles.APPROVER, FROM));
        here.add(entry("ina", Roles.APPROVER, FROM));

        var ahead = ahead(split(Set.of("eva"), Set.of()));
        var asked = only(ahead, Group.DECISION);

        assertThat(asked.options()).extracting(Consequence.Option::key).containsExactly("GO", "STAY", "END");
        assertThat(ahead.goingOn(Map.of(asked.key(), "STAY"))).singleElement().satisfies(course -> {
            assertThat(course.place()).isEqualTo(Place.department(FROM));
            assertThat(course.home()).isEqualTo(INTO);
        });
        assertThat(ahead.goingOn(Map.of(asked.key(), "GO")))
                .extracting(RoleCourse::place)
                .containsExactly(Place.department(INTO));
    }

    @Test
    void a_role_elsewhere_follows_its_holder() {
        var third = new DepartmentId("third");
        here.add(entry("eva", Roles.COORDINATOR, third, Place.department(third), FROM));

        assertThat(ahead(split(Set.of("eva"), Set.of())).goingOn(Map.of()))
                .singleElement()
                .satisfies(course -> {
                    assertThat(course.department()).isEqualTo(third);
                    assertThat(course.home()).isEqualTo(INTO);
                });
    }

    private RolesAhead ahead(PlannedChange plan) {
        var change = new Reorganisation(plan, TODAY, row(FROM, DepartmentType.HR), row(INTO, intoType));
        var courses = new LinkedHashMap<String, RoleCourse>();
        here.forEach(entry -> RoleCourse.of(change, entry).ifPresent(course -> courses.put(entry.id(), course)));
        var hers = Stream.concat(here.stream(), there.stream()).collect(Collectors.groupingBy(AssignmentEntry::person));
        var demands = new Demands(Map.of(
                Demands.key(Roles.APPROVER.value(), DepartmentType.SALES.name()),
                List.of(new Demand(Condition.training("T04"), 1, Span.ALWAYS, Span.ALWAYS, Ledger.OPEN_END))));
        return new RolesAhead(
                change,
                courses,
                there,
                hers,
                Map.of(
                        Roles.APPROVER, role(Roles.APPROVER),
                        Roles.AUTHOR, role(Roles.AUTHOR),
                        Roles.COORDINATOR, role(Roles.COORDINATOR),
                        Roles.PRIVACY, role(Roles.PRIVACY)),
                Map.of(Roles.AUTHOR, Set.of(Roles.PRIVACY), Roles.PRIVACY, Set.of(Roles.AUTHOR)),
                demands,
                Map.of(),
                entry -> Words.of("responsibility.roleAlone", entry.role().value()));
    }

    private static Merge merge() {
        return new Merge(FROM, INTO, TODAY);
    }

    private static Split split(Set<String> people, Set<String> along) {
        return new Split(
                FROM, INTO, null, people.stream().map(PersonId::new).collect(Collectors.toSet()), along, TODAY);
    }

    private static Consequence only(RolesAhead ahead, Group group) {
        var found = ahead.consequences().stream()
                .filter(one -> one.group() == group)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static AssignmentEntry entry(String person, RoleCode role, DepartmentId department) {
        return entry(person, role, department, Place.department(department), department);
    }

    private static AssignmentEntry entry(
            String person, RoleCode role, DepartmentId department, Place place, DepartmentId home) {
        var agreed = new Agreed(
                new Span(TODAY.minusDays(10), TODAY.plusDays(100)),
                TODAY.minusDays(5),
                TODAY.minusDays(10),
                Ledger.OPEN_END,
                Ledger.OPEN_END);
        return new AssignmentEntry(
                person + "/" + role + "/" + department,
                new PersonId(person),
                person,
                role,
                place,
                "Ort",
                department,
                "Abteilung",
                "HR",
                home,
                new PersonId("head"),
                TODAY,
                null,
                Instant.EPOCH,
                new EffectFacts(agreed, Span.ALWAYS, null, List.<Demand>of(), List.of()));
    }

    private static DepartmentRow row(DepartmentId id, DepartmentType type) {
        return new DepartmentRow(
                id,
                id.value(),
                id.value(),
                type,
                null,
                null,
                new SiteId("hh"),
                ZoneId.of("Europe/Berlin"),
                TODAY,
                null);
    }

    private static RoleRow role(RoleCode code) {
        return new RoleRow(
                code, code.value(), "", BigDecimal.ONE, Place.Kind.DEPARTMENT, 1, false, 12, false, 0, 0, Set.of());
    }
}
