package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.RuleViolation;

/** Two decide at the same moment, and each alone would be allowed: one of them is told why not. */
@ExtendWith(ArquillianExtension.class)
class DecidedInTurnIT {

    private static final int TIMES = Integer.getInteger("clicks", 10) / 2;

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    Assigning assigning;

    @Inject
    AssignmentChanging changing;

    @Inject
    Deputising deputising;

    @Inject
    Stands stands;

    @Inject
    Days days;

    private final ExecutorService clicks = Executors.newFixedThreadPool(2);
    private DepartmentId department;
    private PersonId boss;
    private PersonId head;
    private LocalDate today;

    @BeforeEach
    void a_department_below_another_one() {
        var top = organisation.aDepartment("Werk", DepartmentType.OTHER);
        boss = organisation.aHeadOf(top);
        department = organisation.aDepartment("Personal", DepartmentType.HR, top);
        head = organisation.aHeadOf(department);
        today = days.today();
    }

    @AfterEach
    void nobody_clicks_any_more() {
        clicks.shutdown();
    }

    @Test
    void the_last_free_place_is_given_once() {
        for (int i = 0; i < TIMES; i++) {
            var channel = responsibility.aChannel("Kanal", department);
            give(head, someone(), Roles.CHANNEL_ADMIN, channel).get();

            assertThat(atOnce(
                            give(head, someone(), Roles.CHANNEL_ADMIN, channel),
                            give(boss, someone(), Roles.CHANNEL_ADMIN, channel)))
                    .containsExactlyInAnyOrder("done", "NoRoom");
        }
    }

    @Test
    void roles_that_do_not_go_together_are_not_given_side_by_side() {
        for (int i = 0; i < TIMES; i++) {
            var person = someone();
            var lead = someone();
            var place = Place.department(department);

            assertThat(atOnce(
                            give(head, person, Roles.AUTHOR, place),
                            () -> responsibility.as(
                                    lead,
                                    () -> assigning.assign(
                                            person, Roles.PRIVACY, Place.COMPANY, today, today.plusDays(50)),
                                    PortalRole.SOCIAL_MEDIA_LEAD)))
                    .containsExactlyInAnyOrder("done", "Incompatible");
        }
    }

    @Test
    void no_chain_of_deputies_comes_about() {
        for (int i = 0; i < TIMES; i++) {
            var three = IntStream.range(0, 3).mapToObj(any -> holder()).toList();

            assertThat(atOnce(standIn(three.get(0), three.get(1)), standIn(three.get(1), three.get(2))))
                    .containsExactlyInAnyOrder("done", "DeputyChain");
            assertThat(responsibility.as(three.get(1), () -> stands.currentOf(three.get(1))))
                    .hasSize(1);
        }
    }

    @Test
    void a_term_does_not_run_into_the_next_one_of_the_same_role() {
        var person = someone();
        var place = Place.department(department);
        var first = give(head, person, Roles.RECRUITER, place).get();
        var next = as(
                head, () -> assigning.assign(person, Roles.RECRUITER, place, today.plusDays(51), today.plusDays(80)));

        assertThat(outcome(() -> change(first, today, today.plusDays(51)))).isEqualTo("AlreadyAssigned");
        assertThat(outcome(() -> change(next, today.plusDays(50), today.plusDays(80))))
                .isEqualTo("AlreadyAssigned");
        assertThat(outcome(() -> change(first, today, today.plusDays(49)))).isEqualTo("done");
        assertThat(outcome(() -> change(next, today.plusDays(50), today.plusDays(80))))
                .isEqualTo("done");
    }

    private String change(String id, LocalDate from, LocalDate until) {
        return as(head, () -> {
            changing.change(id, changing.toChange(id).revision(), from, until);
            return id;
        });
    }

    private Supplier<String> give(PersonId by, PersonId person, RoleCode role, Place where) {
        return () -> as(by, () -> assigning.assign(person, role, where, today, today.plusDays(50)));
    }

    private Supplier<String> standIn(PersonId principal, PersonId deputy) {
        return () -> responsibility.as(principal, () -> deputising.nameForEverything(deputy, today, today.plusDays(9)));
    }

    /** Somebody who holds the role in which the others could stand in for her. */
    private PersonId holder() {
        var person = someone();
        responsibility.qualify(person, Roles.RECRUITER, "HR");
        responsibility.told(
                person,
                Roles.RECRUITER,
                department,
                List.of(today.minusDays(9), today.plusDays(99), today.minusDays(9), Ledger.OPEN_END));
        return person;
    }

    private PersonId someone() {
        return organisation.aPerson(department);
    }

    /** What both are told who click at the same moment. */
    private List<String> atOnce(Supplier<String> one, Supplier<String> other) {
        var start = new CyclicBarrier(2);
        var told = Stream.of(one, other)
                .map(click -> clicks.submit((Callable<String>) () -> {
                    start.await();
                    return outcome(click);
                }))
                .toList();
        return told.stream()
                .map(future -> {
                    try {
                        return future.get();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private static String outcome(Supplier<String> click) {
        try {
            click.get();
            return "done";
        } catch (RuleViolation refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private <T> T as(PersonId by, Supplier<T> action) {
        return responsibility.as(by, action, PortalRole.DEPARTMENT_HEAD);
    }
}
