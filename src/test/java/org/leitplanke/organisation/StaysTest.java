package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leitplanke.organisation.MembershipHistory.Rewrite;
import org.leitplanke.platform.PersonId;

/** Moving memberships: past days stay, nobody belongs twice, and whoever has not begun yet begins there. */
class StaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final DepartmentId OLD = new DepartmentId("old");
    private static final DepartmentId NEW = new DepartmentId("new");
    private static final PersonId EVA = new PersonId("eva");

    private final Stays.Moving moving = new Stays.Moving(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    @Test
    void a_stay_ends_the_day_before_and_goes_on_there() {
        var stay = new Membership(EVA, OLD, LONG_AGO, Person.OPEN);

        moving.add(List.of(stay), OLD, NEW, DAY);

        assertThat(moving.rewrites()).containsExactly(new Rewrite(stay, OLD, LONG_AGO, DAY.minusDays(1)));
        assertThat(moving.begun()).singleElement().satisfies(begun -> {
            assertThat(begun.isMain()).isTrue();
            assertThat(begun.department()).isEqualTo(NEW);
            assertThat(begun.fromDay()).isEqualTo(DAY);
            assertThat(begun.untilDay()).isEqualTo(Person.OPEN);
        });
    }

    @Test
    void whoever_begins_later_begins_there() {
        var stay = new Membership(EVA, OLD, DAY.plusDays(30), Person.OPEN);

        moving.add(List.of(stay), OLD, NEW, DAY);

        assertThat(moving.rewrites()).containsExactly(new Rewrite(stay, NEW, DAY.plusDays(30), Person.OPEN));
        assertThat(moving.begun()).isEmpty();
    }

    @Test
    void whoever_belongs_to_both_belongs_to_one_afterwards() {
        var main = new Membership(EVA, OLD, LONG_AGO, Person.OPEN);
        var further = Membership.further(EVA, NEW, LONG_AGO, Person.OPEN);

        moving.add(List.of(main, further), OLD, NEW, DAY);

        assertThat(moving.rewrites())
                .containsExactlyInAnyOrder(
                        new Rewrite(main, OLD, LONG_AGO, DAY.minusDays(1)),
                        new Rewrite(further, NEW, LONG_AGO, DAY.minusDays(1)));
        assertThat(moving.begun()).hasSize(1);
    }

    @Test
    void a_further_stay_that_has_not_begun_is_taken_back_where_she_belongs_already() {
        var main = new Membership(EVA, NEW, LONG_AGO, Person.OPEN);
        var further = Membership.further(EVA, OLD, DAY, Person.OPEN);

        moving.add(List.of(main, further), OLD, NEW, DAY);

        assertThat(moving.takenBack()).containsExactly(further);
        assertThat(moving.rewrites()).isEmpty();
        assertThat(moving.begun()).isEmpty();
    }

    @Test
    void only_the_named_department_is_left() {
        var elsewhere = new Membership(EVA, new DepartmentId("third"), LONG_AGO, Person.OPEN);
        var further = Membership.further(EVA, OLD, LONG_AGO, Person.OPEN);

        moving.add(List.of(elsewhere, further), OLD, NEW, DAY);

        assertThat(moving.begun())
                .singleElement()
                .satisfies(begun -> assertThat(begun.isMain()).isFalse());
    }

    @Test
    void a_further_stay_there_that_ends_sooner_takes_nothing_away() {
        var ending = Membership.further(EVA, NEW, LONG_AGO, DAY.plusDays(1));
        var further = Membership.further(EVA, OLD, LONG_AGO, Person.OPEN);

        moving.add(List.of(ending, further), OLD, NEW, DAY);

        assertThat(moving.rewrites()).containsExactly(new Rewrite(further, OLD, LONG_AGO, DAY.minusDays(1)));
        assertThat(moving.takenBack()).isEmpty();
        assertThat(moving.begun()).singleElement().satisfies(begun -> {
            assertThat(begun.isMain()).isFalse();
            assertThat(begun.fromDay()).isEqualTo(DAY.plusDays(2));
            assertThat(begun.untilDay()).isEqualTo(Person.OPEN);
        });
    }

    @Test
    void a_further_stay_there_comes_back_when_the_main_one_is_over() {
        var main = new Membership(EVA, OLD, DAY.plusDays(10), DAY.plusDays(20));
        var further = Membership.further(EVA, NEW, LONG_AGO, Person.OPEN);

        moving.add(List.of(main, further), OLD, NEW, DAY);

        assertThat(moving.rewrites())
                .containsExactlyInAnyOrder(
                        new Rewrite(main, NEW, DAY.plusDays(10), DAY.plusDays(20)),
                        new Rewrite(further, NEW, LONG_AGO, DAY.plusDays(9)));
        assertThat(moving.begun())
                .singleElement()
                .satisfies(begun -> assertThat(begun.fromDay()).isEqualTo(DAY.plusDays(21)));
    }
}
