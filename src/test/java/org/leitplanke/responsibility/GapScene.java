package org.leitplanke.responsibility;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.EffectFacts.Agreed;
import org.leitplanke.responsibility.EffectFacts.Demand;
import org.leitplanke.responsibility.EffectFacts.Span;

/** A department in which a test says who has what. */
final class GapScene {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final DepartmentId HR = new DepartmentId("hr");
    static final PersonId HEAD = new PersonId("head");
    static final PlaceRow PERSONAL = new PlaceRow(Place.department(HR), "Personal", HR);
    static final RoleRow COORDINATOR = aRole(Roles.COORDINATOR, 1, true);
    static final RoleRow APPROVER = aRole(Roles.APPROVER, 2, false);
    static final RoleRow SERVICE = aRole(Roles.SERVICE, 2, false);

    final List<AssignmentEntry> entries = new ArrayList<>();
    final List<Scene.Person> team = new ArrayList<>();
    final Set<PersonId> away = new HashSet<>();
    final List<AssignmentEntry> left = new ArrayList<>();
    final Map<RoleCode, Set<RoleCode>> incompatible = new HashMap<>();
    Set<String> deputised = Set.of();
    List<Condition> deputyLacks = List.of();

    List<Gap> gaps(RoleRow... roles) {
        return finder(roles).gaps();
    }

    GapFinder finder(RoleRow... roles) {
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
                away,
                Map.of(),
                incompatible,
                new Demands(Map.of()),
                new Conditions.Titles(Map.of()),
                HEAD,
                TODAY));
    }

    Standing.StandIn aStandIn(String assignment) {
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

    static AssignmentEntry aLeaver(String person, RoleCode role, LocalDate lastDay) {
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

    static AssignmentEntry anEntry(String person, RoleCode role, LocalDate until, boolean accepted) {
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

    static RoleRow aRole(RoleCode code, int minimum, boolean deputyNeeded) {
        return aRole(code, minimum, 0, deputyNeeded);
    }

    /** A role that no more than so many people may have. */
    static RoleRow aRole(RoleCode code, int minimum, int maximum) {
        return aRole(code, minimum, maximum, false);
    }

    private static RoleRow aRole(RoleCode code, int minimum, int maximum, boolean deputyNeeded) {
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
                code.equals(Roles.CHANNEL_ADMIN) ? 2 : maximum,
                deputyNeeded ? 1 : 0,
                code.equals(Roles.SERVICE) ? Set.of(DepartmentType.CUSTOMER_SERVICE) : Set.of());
    }
}
