package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When an assignment that nobody confirms stops counting, and from when on it counts again. */
class SuspensionTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 30);

    @Test
    void it_counts_until_the_end_of_the_deadline() {
        assertThat(Suspension.after(DEADLINE)).isEqualTo(new Suspension(LocalDate.of(2026, 12, 1), Ledger.OPEN_END));
    }

    @Test
    void confirmed_in_time_it_was_never_suspended() {
        assertThat(Suspension.after(DEADLINE).lifted(DEADLINE)).isEqualTo(Suspension.NONE);
        assertThat(Suspension.after(DEADLINE).lifted(DEADLINE.plusDays(1))).isEqualTo(Suspension.NONE);
    }

    @Test
    void confirmed_later_it_was_suspended_until_the_day_before() {
        var lifted = Suspension.after(DEADLINE).lifted(LocalDate.of(2026, 12, 10));

        assertThat(lifted).isEqualTo(new Suspension(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 9)));
    }

    @Test
    void what_is_over_is_not_told_anew() {
        var lifted = new Suspension(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 9));

        assertThat(lifted.lifted(LocalDate.of(2026, 12, 20))).isEqualTo(lifted);
        assertThat(Suspension.NONE.lifted(DEADLINE)).isEqualTo(Suspension.NONE);
    }
}
