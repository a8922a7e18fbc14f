package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leitplanke.responsibility.DeputyReadiness.Lapse;
import org.leitplanke.responsibility.EffectFacts.Demand;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;
import org.leitplanke.responsibility.EffectFacts.Span;

class DeputyReadinessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate EVER = LocalDate.of(2020, 1, 1);
    private static final Condition TRAINING = Condition.training("T01");
    private static final Span PERIOD = new Span(TODAY.plusDays(10), TODAY.plusDays(40));

    @Test
    void whoever_has_done_everything_for_good_is_ready() {
        var ready = ready(asked(1), done(1, EVER, Ledger.OPEN_END));

        assertThat(ready.missing()).isEmpty();
        assertThat(ready.lapse()).isEmpty();
    }

    @Test
    void what_ends_before_the_first_day_is_missing() {
        var ready = ready(asked(1), done(1, EVER, PERIOD.from().minusDays(1)));

        assertThat(ready.missing()).containsExactly(TRAINING);
    }

    @Test
    void what_runs_out_within_the_period_is_said_with_its_last_day() {
        var lastDay = PERIOD.from().plusDays(5);

        var ready = ready(asked(1), done(1, EVER, lastDay));

        assertThat(ready.missing()).isEmpty();
        assertThat(ready.lapse()).contains(new Lapse(TRAINING, lastDay));
    }

    @Test
    void a_renewal_that_follows_at_once_keeps_her_ready_and_a_day_between_does_not() {
        var first = PERIOD.from().plusDays(5);

        assertThat(ready(asked(1), done(1, EVER, first), done(1, first.plusDays(1), Ledger.OPEN_END))
                        .lapse())
                .isEmpty();
        assertThat(ready(asked(1), done(1, EVER, first), done(1, first.plusDays(2), Ledger.OPEN_END))
                        .lapse())
                .contains(new Lapse(TRAINING, first));
    }

    @Test
    void a_lower_level_does_not_count() {
        assertThat(ready(asked(2), done(1, EVER, Ledger.OPEN_END)).missing()).containsExactly(TRAINING);
    }

    @Test
    void what_is_asked_only_later_is_not_missing_yet() {
        var later =
                new Demand(TRAINING, 1, Span.ALWAYS, new Span(TODAY.plusDays(20), Ledger.OPEN_END), Ledger.OPEN_END);

        assertThat(DeputyReadiness.of(TODAY, PERIOD, List.of(later), List.of()).missing())
                .isEmpty();
    }

    private static DeputyReadiness ready(Demand demand, Fulfilment... done) {
        return DeputyReadiness.of(TODAY, PERIOD, List.of(demand), List.of(done));
    }

    private static Demand asked(int level) {
        return new Demand(TRAINING, level, Span.ALWAYS, new Span(EVER, Ledger.OPEN_END), Ledger.OPEN_END);
    }

    private static Fulfilment done(int level, LocalDate from, LocalDate graceUntil) {
        return new Fulfilment(TRAINING, level, new Span(from, graceUntil), graceUntil);
    }
}
