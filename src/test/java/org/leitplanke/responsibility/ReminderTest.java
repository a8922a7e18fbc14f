package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.PersonId;

/** Reminding somebody of what her role still waits for. */
class ReminderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final DepartmentId HR = new DepartmentId("hr");

    private final PersonId eva = PersonId.fresh();
    private final RoleAssignment assignment = new RoleAssignment(
            eva,
            new RoleRow(
                    Roles.RECRUITER,
                    "Personalgewinnung",
                    "",
                    java.math.BigDecimal.TEN,
                    Place.Kind.DEPARTMENT,
                    1,
                    true,
                    24,
                    false,
                    0,
                    1,
                    java.util.Set.of()),
            new PlaceRow(Place.department(HR), "Personal", HR),
            HR,
            TODAY,
            TODAY.plusDays(100),
            PersonId.fresh(),
            TODAY,
            NOW);

    @Test
    void the_first_reminder_needs_no_earlier_one() {
        assertThat(assignment.remind(TODAY, NOW).person()).isEqualTo(eva);
    }

    @Test
    void one_reminder_a_week_is_enough() {
        assignment.remind(TODAY, NOW);

        assertThatThrownBy(() -> assignment.remind(TODAY.plusDays(6), NOW)).isInstanceOf(Broken.RemindedThisWeek.class);
        assertThat(assignment.remind(TODAY.plusDays(7), NOW)).isNotNull();
    }
}
