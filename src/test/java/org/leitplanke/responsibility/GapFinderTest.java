package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.EffectFacts.Agreed;
import org.leitplanke.responsibility.EffectFacts.Demand;
import org.leitplanke.responsibility.EffectFacts.Span;
import org.leitplanke.responsibility.Gap.Action;
import org.leitplanke.responsibility.Gap.Kind;

class GapFinderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final DepartmentId HR = new DepartmentId("hr");
    private static final PersonId HEAD = new PersonId("head");
    private static final PlaceRow PERSONAL = new PlaceRow(Place.department(HR), "Personal", HR);
    private static final RoleRow COORDINATOR = aRole(Roles.COORDINATOR, 1, true);
    private static final RoleRow APPROVER = aRole(Roles.APPROVER, 2, false);
    private static final RoleRow SERVICE = aRole(Roles.SERVICE, 2, false);

    private final List<AssignmentEntry> entries = new ArrayList<>();
    private final List<Scene.Person> team = new ArrayList<>();
    private final List<AssignmentEntry> left = new ArrayList<>();
    private final Map<RoleCode, Set<RoleCode>> incompatible = new HashMap<>();
    private Set<String> deputised = Set.of();
    private List<Condition> deputyLacks = List.of();

    @Test
    void a_department_that_takes_no_part_has_no_gaps() {
        assertThat(gaps(COORDINATOR, APPROVER)).isEmpty();
    }

    @Test
    void nobody_in_effect_is_a_gap_and_names_who_is_on_the_way() {
        entries.add(anEntry("eva", Roles.APPROVER, TODAY.plusYears(1), false));

        var gap = gaps(APPROVER).get(0);

        assertThat(gap.kind()).isEqualTo(Kind.NOBODY);
        assertThat(gap.tone()).isEqualTo(Tone.LATE);
        assertThat(gap.details()).hasSize(1);
        assertThat(gap.remedies()).extracting(Gap.Remedy::action).containsExactly(Action.REMIND, Action.CHOOSE);
    }

    @Test
    void one_of_two_is_too_few_and_a_ready_person_is_offered_by_name() {
        entries.add(anEntry("eva", Roles.APPROVER, TODAY.plusYears(1), true));
        team.add(new Scene.Person(HEAD, "Jonas Behrens", "Personal"));
        team.add(new Scene.Person(new PersonId("eva"), "Eva Brandt", "Personal"));
        team.add(new Scene.Person(new PersonId("nadine"), "Nadine Roth", "Personal"));

        var gap = gaps(APPROVER).get(0);

        assertThat(gap.kind()).isEqualTo(Kind.TOO_FEW);
        assertThat(gap.remedies().get(0).person()).isEqualTo(new PersonId("nadine"));
    }

    @Test
    void a_role_that_needs_a_deputy_has_a_gap_without_one() {
        entries.add(anEntry("eva", Roles.COORDINATOR, TODAY.plusYears(1), true));

        assertThat(gaps(COORDINATOR)).extracting(Gap::kind).containsExactly(Kind.NO_DEPUTY);

        deputised = Set.of("eva/R03");
        assertThat(gaps(COORDINATOR)).isEmpty();
    }

    @Test
    void a_term_that_ends_within_thirty_days_is_said_in_time() {
        deputised = Set.of("eva/R03");
        entries.add(anEntry("eva", Roles.COORDINATOR, TODAY.plusDays(30), true));

        var gap = gaps(COORDINATOR).get(0);

        assertThat(gap.kind()).isEqualTo(Kind.ENDS_SOON);
        assertThat(gap.isSoon()).isTrue();
        assertThat(gap.remedies().get(0).action()).isEqualTo(Action.RENEW);
    }

    @Test
    void a_successor_or_thirty_one_days_is_soon_enough() {
        deputised = Set.of("eva/R03", "paul/R03");
        entries.add(anEntry("eva", Roles.COORDINATOR, TODAY.plusDays(31), true));
        assertThat(gaps(COORDINATOR)).isEmpty();

        entries.set(0, anEntry("eva", Roles.COORDINATOR, TODAY.plusDays(20), true));
        entries.add(anEntry("paul", Roles.COORDINATOR, TODAY.plusYears(1), true));
        assertThat(gaps(COORDINATOR)).isEmpty();
    }

    @Test
    void a_role_for_other_departments_is_not_missed_here() {
        entries.add(anEntry("eva", Roles.SERVICE, TODAY.plusYears(1), false));

        assertThat(gaps(SERVICE)).isEmpty();
    }

    @Test
    void a_place_counts_as_complete_with_a_deputy_only() {
        entries.add(anEntry("eva", Roles.COORDINATOR, TODAY.plusYears(1), true));

        assertThat(finder(COORDINATOR).filling()).isEqualTo(new GapFinder.Filling(1, 1, 0));
        assertThat(ResponsibilityReadiness.level(new GapFinder.Filling(10, 8, 0)))
                .isEqualTo(2);
        assertThat(ResponsibilityReadiness.level(new GapFinder.Filling(20, 20, 19)))
                .isEqualTo(3);
        assertThat(ResponsibilityReadiness.level(new GapFinder.Filling(10, 7, 7)))
                .isEqualTo(1);
    }

    @Test
    void when_the_last_holder_has_left_the_role_stays_with_the_deputy_and_the_card_says_so() {
        left.add(aLeaver("eva", Roles.COORDINATOR, TODAY.minusDays(3)));
        entries.add(anEntry("paul", Roles.COORDINATOR, TODAY.plusYears(1), false));
        deputised = Set.of("eva/R03");

        var gap = gaps(COORDINATOR).get(0);

        assertThat(gap.kind()).isEqualTo(Kind.OWNER_LEFT);
        assertThat(gap.details())
                .extracting(Words::key)
                .containsExactly(
                        "responsibility.department.hasLeft",
                        "responsibility.department.waits",
                        "responsibility.department.meanwhile");
    }

    @Test
    void whoever_leaves_within_thirty_days_needs_somebody_who_follows() {
        deputised = Set.of("eva/R03");
        entries.add(aLeaver("eva", Roles.COORDINATOR, TODAY.plusDays(12)));
        team.add(new Scene.Person(new PersonId("nadine"), "Nadine Roth", "Personal"));

        var gap = gaps(COORDINATOR).get(0);

        assertThat(gap.kind()).isEqualTo(Kind.OWNER_LEAVES);
        assertThat(gap.isSoon()).isTrue();
        assertThat(gap.remedies())
                .extracting(Gap.Remedy::action)
                .containsExactly(Action.SUCCEED, Action.HAND_OVER, Action.CHOOSE);
    }

    @Test
    void a_deputy_who_lacks_a_condition_is_none() {
        entries.add(anEntry("eva", Roles.COORDINATOR, TODAY.plusYears(1), true));
        deputised = Set.of("eva/R03");
        deputyLacks = List.of(Condition.training("T01"));

        var gap = gaps(COORDINATOR).get(0);

        assertThat(gap.kind()).isEqualTo(Kind.NO_DEPUTY);
        assertThat(gap.details()).extracting(Words::key).contains("responsibility.department.deputyLapsed");
    }

    @Test
    void two_roles_that_do_not_go_together_are_said_once() {
        incompatible.put(Roles.COORDINATOR, Set.of(Roles.PRIVACY));
        incompatible.put(Roles.PRIVACY, Set.of(Roles.COORDINATOR));
        deputised = Set.of("eva/R03");
        entries.add(anEntry("eva", Roles.COORDINATOR, TODAY.plusYears(1), true));
        entries.add(anEntry("eva", Roles.PRIVACY, TODAY.plusYears(1), true));

        var found = gaps(COORDINATOR, aRole(Roles.PRIVACY, 0, false));

        assertThat(found).extracting(Gap::kind).containsExactly(Kind.CONFLICT);
        assertThat(found.get(0).remedies()).extracting(Gap.Remedy::action).contains(Action.END);
    }

    private List<Gap> gaps(RoleRow... roles) {
        return finder(roles).gaps();
    }

    private GapFinder finder(RoleRow... roles) {
        return new GapFinder(new Scene(
                DepartmentType.HR,
                List.of(PERSONAL),
                List.of(roles),
                entries,
                entries,
                Set.of(),
                left,
                deputised.stream().collect(Collectors.toMap(id -> id, id -> List.of(aStandIn(id)))),
                entry -> entry.effect().holds(),
                team,
                Map.of(),
                incompatible,
                new Demands(Map.of()),
                new Conditions.Titles(Map.of()),
                HEAD,
                TODAY));
    }

    private Standing.StandIn aStandIn(String assignment) {
        var principal = new PersonId(assignment.substring(0, assignment.indexOf('/')));
        return new Standing.StandIn(
                new Standing.Stand(
                        "stand",
                        principal,
                        new PersonId("deputy"),
                        DeputyScope.EVERYTHING,
                        new Span(TODAY, TODAY.plusDays(20)),
                        Ledger.OPEN_END,
                        TODAY,
                        "Clara Weiss"),
                deputyLacks);
    }

    private static AssignmentEntry aLeaver(String person, RoleCode role, LocalDate lastDay) {
        var entry = anEntry(person, role, TODAY.plusYears(1), true);
        var facts = new EffectFacts(
                entry.facts().assignment(), new Span(TODAY.minusYears(3), lastDay), null, List.of(), List.of());
        return new AssignmentEntry(
                entry.id(),
                entry.person(),
                entry.personName(),
                role,
                entry.place(),
                entry.placeName(),
                entry.department(),
                entry.departmentName(),
                entry.departmentType(),
                entry.home(),
                entry.proposedBy(),
                TODAY,
                null,
                entry.proposed(),
                facts);
    }

    private static AssignmentEntry anEntry(String person, RoleCode role, LocalDate until, boolean accepted) {
        var agreed = new Agreed(
                new Span(TODAY.minusDays(10), until),
                accepted ? TODAY.minusDays(5) : Ledger.OPEN_END,
                TODAY.minusDays(10),
                Ledger.OPEN_END,
                Ledger.OPEN_END);
        return new AssignmentEntry(
                person + "/" + role,
                new PersonId(person),
                person,
                role,
                PERSONAL.place(),
                PERSONAL.name(),
                HR,
                "Personal",
                "HR",
                HR,
                HEAD,
                TODAY,
                null,
                Instant.EPOCH,
                new EffectFacts(agreed, Span.ALWAYS, null, List.<Demand>of(), List.of()));
    }

    private static RoleRow aRole(RoleCode code, int minimum, boolean deputyNeeded) {
        return new RoleRow(
                code,
                code.value(),
                "",
                BigDecimal.ONE,
                Place.Kind.DEPARTMENT,
                minimum,
                deputyNeeded,
                12,
                false,
                0,
                deputyNeeded ? 1 : 0,
                code.equals(Roles.SERVICE) ? Set.of(DepartmentType.CUSTOMER_SERVICE) : Set.of());
    }
}
