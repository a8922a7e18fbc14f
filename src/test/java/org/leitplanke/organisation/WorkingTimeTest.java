package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingCalendar HAMBURG = calendar(BERLIN, "DE-HH");
    private static final WorkingCalendar LEIPZIG = calendar(BERLIN, "DE-SN");

    @Test
    void four_hours_after_friday_afternoon_end_on_monday() {
        assertThat(HAMBURG.after(berlin("2026-11-20T15:00"), Duration.ofHours(4)))
                .isEqualTo(berlin("2026-11-23T10:00"));
    }

    @Test
    void a_deadline_at_the_end_of_the_day_stays_on_that_day() {
        assertThat(HAMBURG.after(berlin("2026-11-23T08:00"), Duration.ofHours(9)))
                .isEqualTo(berlin("2026-11-23T17:00"));
        assertThat(HAMBURG.after(berlin("2026-11-23T08:00"), Duration.ofHours(9).plusMinutes(1)))
                .isEqualTo(berlin("2026-11-24T08:01"));
    }

    @Test
    void the_clock_starts_when_the_house_opens() {
        assertThat(HAMBURG.after(berlin("2026-11-23T03:00"), Duration.ofHours(1)))
                .isEqualTo(berlin("2026-11-23T09:00"));
        assertThat(HAMBURG.after(berlin("2026-11-21T12:00"), Duration.ZERO)).isEqualTo(berlin("2026-11-23T08:00"));
        assertThat(HAMBURG.after(berlin("2026-11-23T17:00"), Duration.ZERO)).isEqualTo(berlin("2026-11-24T08:00"));
    }

    @Test
    void the_day_of_repentance_is_free_in_saxony_only() {
        assertThat(LEIPZIG.after(berlin("2026-11-17T16:00"), Duration.ofHours(2)))
                .isEqualTo(berlin("2026-11-19T09:00"));
        assertThat(HAMBURG.after(berlin("2026-11-17T16:00"), Duration.ofHours(2)))
                .isEqualTo(berlin("2026-11-18T09:00"));
    }

    @Test
    void reformation_day_is_free_in_both_but_not_in_bavaria() {
        var reformationDay = LocalDate.of(2025, 10, 31);

        assertThat(Holidays.isHoliday(reformationDay, "DE-HH")).isTrue();
        assertThat(Holidays.isHoliday(reformationDay, "DE-SN")).isTrue();
        assertThat(Holidays.isHoliday(reformationDay, "DE-BY")).isFalse();
    }

    @Test
    void a_site_without_a_region_knows_weekends_only() {
        var elsewhere = calendar(ZoneId.of("America/New_York"), null);

        assertThat(elsewhere.between(Instant.parse("2026-12-25T05:00:00Z"), Instant.parse("2026-12-28T05:00:00Z")))
                .isEqualTo(Duration.ofHours(9));
    }

    @Test
    void christmas_passes_without_working_time() {
        assertThat(HAMBURG.between(berlin("2026-12-24T17:00"), berlin("2026-12-28T08:00")))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void hours_are_those_of_the_site_before_and_after_the_clocks_change() {
        assertThat(HAMBURG.between(berlin("2026-03-27T16:00"), berlin("2026-03-30T09:00")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(HAMBURG.after(berlin("2026-10-23T16:30"), Duration.ofHours(1)))
                .isEqualTo(berlin("2026-10-26T08:30"));
    }

    @Test
    void a_day_begins_at_midnight_of_the_site_not_of_utc() {
        var auckland = calendar(ZoneId.of("Pacific/Auckland"), null);
        var mondayMorningThere = Instant.parse("2026-11-22T20:00:00Z");

        assertThat(auckland.after(mondayMorningThere, Duration.ofHours(1)))
                .isEqualTo(Instant.parse("2026-11-22T21:00:00Z"));
    }

    @Test
    void working_time_between_swapped_moments_is_negative() {
        assertThat(HAMBURG.between(berlin("2026-11-23T10:00"), berlin("2026-11-23T08:00")))
                .isEqualTo(Duration.ofHours(-2));
    }

    @Test
    void working_time_never_runs_backwards() {
        assertThatThrownBy(() -> HAMBURG.after(berlin("2026-11-23T10:00"), Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_added_can_be_measured_again() {
        var start = berlin("2026-12-23T14:15");

        for (var hours = 0; hours < 200; hours += 7) {
            var due = HAMBURG.after(start, Duration.ofHours(hours));

            assertThat(HAMBURG.between(start, due)).isEqualTo(Duration.ofHours(hours));
        }
    }

    private static WorkingCalendar calendar(ZoneId zone, String region) {
        return new WorkingCalendar(zone, day -> Holidays.isHoliday(day, region));
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
