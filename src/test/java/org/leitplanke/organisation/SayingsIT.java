package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;

/** What was said about a department, in any order of days, against an oracle in memory. */
@ExtendWith(ArquillianExtension.class)
class SayingsIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Inject
    OrganisationQueries organisation;

    @Inject
    DepartmentKeeping departments;

    @Inject
    OrganisationFixture fixture;

    @Inject
    CurrentActor actor;

    @Inject
    PortalClock clock;

    /** An oracle in memory: what was said last about a day, among what had been said by then. */
    @Test
    void random_corrections_of_a_department_are_answered_as_a_list_of_sayings_would() {
        var seed = Long.getLong("seed", System.nanoTime());
        var random = new Random(seed);
        var department = fixture.aDepartment("0", DepartmentType.OTHER);
        var said = new ArrayList<Saying>(List.of(new Saying("0", LocalDate.MIN, Instant.EPOCH)));
        for (int i = 1; i <= 12; i++) {
            var day = MONDAY.plusDays(i);
            var from = day.minusDays(random.nextInt(10));
            change(day, department, "" + i, from);
            said.add(new Saying("" + i, from, noon(day)));
        }

        for (int i = 0; i < 40; i++) {
            var day = MONDAY.plusDays(random.nextInt(16) - 2);
            var asOf = random.nextBoolean()
                    ? AsOf.knownToday(day)
                    : AsOf.knownThen(day, evening(MONDAY.plusDays(random.nextInt(14))));
            var expected = said.stream()
                    .filter(one -> !one.from().isAfter(asOf.day()) && asOf.knows(one.at()))
                    .reduce((first, second) -> second)
                    .orElseThrow();
            assertThat(on(MONDAY, () -> organisation.findDepartment(department, asOf))
                            .orElseThrow()
                            .name())
                    .as("seed %d: %s of %s", seed, asOf, said)
                    .isEqualTo(expected.name());
        }
    }

    private record Saying(String name, LocalDate from, Instant at) {}

    private void change(LocalDate day, DepartmentId id, String name, LocalDate from) {
        on(day, () -> {
            departments.change(
                    id,
                    departments.sheet(id).revision(),
                    new DepartmentSheet.Entry(name, DepartmentType.OTHER, null, "", fixture.hamburg(), from));
            return null;
        });
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(10, 0).toInstant(ZoneOffset.UTC);
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(20, 0).toInstant(ZoneOffset.UTC);
    }

    private <T> T on(LocalDate day, Supplier<T> action) {
        return clock.at(
                noon(day),
                () -> actor.acting(Actor.of(PersonId.fresh(), PortalRole.ADMIN, PortalRole.EMPLOYEE), action));
    }
}
