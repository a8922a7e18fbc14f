package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.PersonId;

/** Reminding somebody of what her role still waits for. */
class ReminderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final PersonId eva = PersonId.fresh();
    private final RoleAssignment assignment =
            GivenRoles.given(eva, GivenRoles.RECRUITER, TODAY, TODAY.plusDays(100), NOW);

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
