package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** BR-09: a pause stops the clock, and on return the remaining days run on. */
class PauseTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 1);

    @Test
    void without_absence_a_deadline_stays_where_it_is() {
        assertThat(Pause.NEVER.due(BEGIN, BEGIN.plusDays(30))).isEqualTo(BEGIN.plusDays(30));
        assertThat(Pause.NEVER.on(BEGIN)).isFalse();
    }

    @Test
    void the_days_that_were_left_run_on_after_the_return() {
        var away = new Pause(List.of(from(11, 20)));

        assertThat(away.due(BEGIN, BEGIN.plusDays(30))).isEqualTo(BEGIN.plusDays(40));
    }

    @Test
    void whoever_is_away_from_the_beginning_has_the_whole_time_after_the_return() {
        var away = new Pause(List.of(from(-5, 100)));

        assertThat(away.due(BEGIN, BEGIN.plusDays(30))).isEqualTo(BEGIN.plusDays(130));
    }

    @Test
    void the_last_day_has_not_passed_when_the_absence_begins_on_it() {
        var away = new Pause(List.of(from(30, 40)));

        assertThat(away.due(BEGIN, BEGIN.plusDays(30))).isEqualTo(BEGIN.plusDays(41));
    }

    @Test
    void whoever_was_late_before_she_went_is_late_when_she_comes_back() {
        var away = new Pause(List.of(from(31, 60)));

        assertThat(away.due(BEGIN, BEGIN.plusDays(30))).isEqualTo(BEGIN.plusDays(30));
        assertThat(away.on(BEGIN.plusDays(45))).isTrue();
    }

    @Test
    void absences_that_overlap_count_once_whatever_their_order() {
        var away = new Pause(List.of(from(15, 20), from(11, 16), from(12, 13)));

        assertThat(away.due(BEGIN, BEGIN.plusDays(30))).isEqualTo(BEGIN.plusDays(40));
    }

    /** Counted day by day. */
    @Test
    void random_absences_leave_as_many_days_as_there_were() {
        var seed = Long.getLong("seed", System.nanoTime());
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var absences = new ArrayList<Absence>();
            for (int i = random.nextInt(5); i > 0; i--) {
                var first = random.nextInt(60) - 10;
                absences.add(from(first, first + random.nextInt(20)));
            }
            var pause = new Pause(absences);
            var days = 1 + random.nextInt(40);

            var day = BEGIN;
            for (int counted = 0; counted < days; ) {
                day = day.plusDays(1);
                counted += pause.on(day) ? 0 : 1;
            }

            var due = pause.due(BEGIN, BEGIN.plusDays(days));
            assertThat(due).as("seed %d: %s", seed, absences).isEqualTo(day);
        }
    }

    private static Absence from(int first, int last) {
        return new Absence(BEGIN.plusDays(first), BEGIN.plusDays(last));
    }
}
