package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leitplanke.organisation.PlannedChange.Founded;
import org.leitplanke.organisation.PlannedChange.Merge;
import org.leitplanke.organisation.PlannedChange.NewHead;
import org.leitplanke.organisation.PlannedChange.Split;
import org.leitplanke.platform.PersonId;

/** A plan gives back exactly what was planned and chosen. */
class ReorganisationPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final DepartmentId HR = new DepartmentId("hr");
    private static final DepartmentId SALES = new DepartmentId("sales");

    @Test
    void what_was_planned_is_what_is_kept() {
        assertKept(new NewHead(HR, new PersonId("eva"), DAY));
        assertKept(new Merge(HR, SALES, DAY));
        assertKept(new Split(
                HR,
                SALES,
                new Founded("RC", "Recruiting"),
                Set.of(new PersonId("eva"), new PersonId("ina")),
                Set.of("channel linkedin", "department below"),
                DAY));
        assertKept(new Split(HR, SALES, null, Set.of(new PersonId("eva")), Set.of(), DAY));
    }

    @Test
    void choices_add_up_and_the_last_one_counts() {
        var plan = plan(new Merge(HR, SALES, DAY));

        plan.choose(Map.of("role 1", "END", "department.head", "eva"));
        plan.choose(Map.of("role 1", "GO"));

        assertThat(plan.choices()).isEqualTo(Map.of("role 1", "GO", "department.head", "eva"));
    }

    @Test
    void once_it_is_carried_out_nothing_is_chosen_any_more() {
        var plan = plan(new Merge(HR, SALES, DAY));
        plan.choose(Map.of("role 1", "END"));
        plan.apply(
                new Reorganisation(plan.change(), DAY, row(HR), row(SALES)),
                List.of(),
                "hash",
                new PersonId("sabine"),
                Instant.EPOCH);

        plan.choose(Map.of("role 1", "GO"));

        assertThat(plan.choices()).isEqualTo(Map.of("role 1", "END"));
    }

    private static DepartmentRow row(DepartmentId id) {
        return new DepartmentRow(
                id,
                id.value(),
                id.value(),
                DepartmentType.HR,
                null,
                null,
                new SiteId("hh"),
                ZoneId.of("UTC"),
                LocalDate.EPOCH,
                null);
    }

    private static void assertKept(PlannedChange change) {
        assertThat(plan(change).change()).isEqualTo(change);
    }

    private static ReorganisationPlan plan(PlannedChange change) {
        return new ReorganisationPlan(change, new PersonId("sabine"), Instant.EPOCH);
    }
}
