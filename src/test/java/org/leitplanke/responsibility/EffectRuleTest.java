package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leitplanke.responsibility.Ledger.OPEN_END;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leitplanke.responsibility.Effect.Lack;
import org.leitplanke.responsibility.Effect.State;
import org.leitplanke.responsibility.EffectFacts.Agreed;
import org.leitplanke.responsibility.EffectFacts.Demand;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;
import org.leitplanke.responsibility.EffectFacts.Span;

/** Eva's role from 1 March to 30 June; the module was passed on 1 January and is valid to 30 April. */
class EffectRuleTest {

    private static final Condition MODULE = Condition.training("T01");
    private static final Condition GUIDELINE = Condition.acknowledgement("G01");
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private LocalDate accepted = day("2026-03-01");
    private LocalDate confirmed = EVER;
    private LocalDate ended = OPEN_END;
    private LocalDate refused = OPEN_END;
    private Span clash = Span.NEVER;
    private Span unconfirmed = Span.NEVER;
    private Span employed = new Span(day("2020-01-01"), OPEN_END);
    private List<Span> memberships = List.of(new Span(day("2020-01-01"), OPEN_END));
    private final List<Demand> demands = new ArrayList<>(List.of(asked(MODULE, 1, EVER, OPEN_END, OPEN_END)));
    private final List<Fulfilment> fulfilments =
            new ArrayList<>(List.of(done(MODULE, 1, "2026-01-01", "2026-04-30", "2026-05-14")));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-02-28, RESERVED",
        "2026-03-01, IN_FORCE",
        "2026-04-30, IN_FORCE",
        "2026-05-01, GRACE",
        "2026-05-14, GRACE",
        "2026-05-15, SUSPENDED",
        "2026-06-30, SUSPENDED",
        "2026-07-01, ENDED"
    })
    void a_term_has_a_beginning_a_grace_and_an_end(String day, State expected) {
        assertThat(on(day).state()).isEqualTo(expected);
    }

    @Test
    void it_holds_through_grace_and_not_a_day_longer() {
        assertThat(on("2026-05-14").holds()).isTrue();
        assertThat(on("2026-05-15").holds()).isFalse();
        assertThat(on("2026-05-15").missing()).containsExactly(MODULE);
    }

    @Test
    void nobody_is_made_responsible_without_saying_yes() {
        accepted = day("2026-03-10");

        assertThat(on("2026-03-09").state()).isEqualTo(State.ASKED);
        assertThat(on("2026-03-09").lacks()).containsExactly(Lack.ACCEPTANCE);
        assertThat(on("2026-03-10").state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void a_company_wide_role_waits_for_the_management() {
        memberships = null;
        confirmed = OPEN_END;

        assertThat(on("2026-03-10").state()).isEqualTo(State.ASKED);
        assertThat(on("2026-03-10").lacks()).containsExactly(Lack.CONFIRMATION);
    }

    @Test
    void a_voluntary_role_waits_for_the_consent_of_the_head() {
        confirmed = OPEN_END;

        assertThat(on("2026-03-10").state()).isEqualTo(State.ASKED);
        assertThat(on("2026-03-10").lacks()).containsExactly(Lack.CONSENT);
    }

    @Test
    void what_is_missing_from_the_start_leaves_it_reserved_and_the_last_piece_sets_it_in_force() {
        fulfilments.clear();
        fulfilments.add(done(MODULE, 1, "2026-03-20", "2027-03-19", "2027-04-02"));

        assertThat(on("2026-03-19").state()).isEqualTo(State.RESERVED);
        assertThat(on("2026-03-19").missing()).containsExactly(MODULE);
        assertThat(on("2026-03-20").state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void a_new_version_leaves_fourteen_days() {
        demands.add(new Demand(
                GUIDELINE, 1, new Span(EVER, OPEN_END), new Span(EVER, day("2026-03-31")), day("2026-04-14")));
        demands.add(asked(GUIDELINE, 2, day("2026-04-01"), OPEN_END, OPEN_END));
        fulfilments.add(done(GUIDELINE, 1, "2026-01-05", "9999-12-31", "9999-12-31"));

        assertThat(on("2026-03-31").state()).isEqualTo(State.IN_FORCE);
        assertThat(on("2026-04-01").lapsing()).containsExactly(GUIDELINE);
        assertThat(on("2026-04-14").holds()).isTrue();
        assertThat(on("2026-04-15").state()).isEqualTo(State.SUSPENDED);
    }

    @Test
    void a_higher_level_covers_a_lower_one() {
        fulfilments.clear();
        fulfilments.add(done(MODULE, 3, "2026-01-01", "2027-01-01", "2027-01-15"));

        assertThat(on("2026-03-01").state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void a_condition_that_nobody_has_fulfilled_opens_no_door() {
        demands.add(asked(GUIDELINE, 1, EVER, OPEN_END, OPEN_END));

        assertThat(on("2026-03-01").missing()).containsExactly(GUIDELINE);
        assertThat(on("2026-03-01").state()).isEqualTo(State.RESERVED);
    }

    @Test
    void a_guideline_that_is_not_in_force_yet_is_not_asked_for() {
        demands.add(asked(GUIDELINE, 1, day("2026-04-01"), OPEN_END, OPEN_END));

        assertThat(on("2026-03-31").state()).isEqualTo(State.IN_FORCE);
        assertThat(on("2026-04-01").state()).isEqualTo(State.SUSPENDED);
    }

    @Test
    void a_link_that_ended_asks_for_nothing_more() {
        demands.add(new Demand(GUIDELINE, 1, new Span(EVER, day("2026-03-15")), new Span(EVER, OPEN_END), OPEN_END));

        assertThat(on("2026-03-15").state()).isEqualTo(State.RESERVED);
        assertThat(on("2026-03-16").state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void whoever_moves_keeps_nothing_by_accident() {
        memberships = List.of(new Span(day("2020-01-01"), day("2026-03-31")));

        assertThat(on("2026-03-31").state()).isEqualTo(State.IN_FORCE);
        assertThat(on("2026-04-01").state()).isEqualTo(State.SUSPENDED);
        assertThat(on("2026-04-01").lacks()).containsExactly(Lack.MEMBERSHIP);
    }

    @Test
    void a_company_wide_role_moves_along() {
        memberships = null;

        assertThat(on("2026-03-31").state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void an_exit_ends_roles_after_the_last_day() {
        employed = new Span(day("2020-01-01"), day("2026-03-31"));

        assertThat(on("2026-03-31").state()).isEqualTo(State.IN_FORCE);
        assertThat(on("2026-04-01").state()).isEqualTo(State.ENDED);
    }

    @Test
    void ending_takes_effect_on_the_day_itself() {
        ended = day("2026-03-10");

        assertThat(on("2026-03-09").state()).isEqualTo(State.IN_FORCE);
        assertThat(on("2026-03-10").state()).isEqualTo(State.ENDED);
    }

    @Test
    void a_refusal_is_final() {
        accepted = OPEN_END;
        refused = day("2026-03-02");

        assertThat(on("2026-03-01").state()).isEqualTo(State.ASKED);
        assertThat(on("2026-03-02").state()).isEqualTo(State.REFUSED);
    }

    @Test
    void a_refreshed_module_ends_the_suspension() {
        fulfilments.add(done(MODULE, 1, "2026-05-20", "2027-05-19", "2027-06-02"));

        assertThat(on("2026-05-19").state()).isEqualTo(State.SUSPENDED);
        assertThat(on("2026-05-20").state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void a_role_beside_another_one_is_suspended_from_the_day_after_the_exception_until_the_other_one_ends() {
        clash = new Span(day("2026-03-20"), day("2026-04-09"));

        assertThat(on("2026-03-19").state()).isEqualTo(State.IN_FORCE);
        assertThat(on("2026-03-20").state()).isEqualTo(State.SUSPENDED);
        assertThat(on("2026-03-20").lacks()).containsExactly(Lack.CONFLICT);
        assertThat(on("2026-04-10").state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void a_role_beside_another_one_is_only_reserved_before_others_have_said_yes() {
        clash = new Span(day("2026-03-01"), OPEN_END);

        assertThat(on("2026-03-15").state()).isEqualTo(State.RESERVED);
    }

    @Test
    void a_role_nobody_confirmed_is_suspended_from_the_day_after_the_deadline_until_somebody_does() {
        unconfirmed = new Span(day("2026-04-01"), day("2026-04-19"));

        assertThat(on("2026-03-31").state()).isEqualTo(State.IN_FORCE);
        assertThat(on("2026-04-01").state()).isEqualTo(State.SUSPENDED);
        assertThat(on("2026-04-01").lacks()).containsExactly(Lack.REVIEW);
        assertThat(on("2026-04-20").state()).isEqualTo(State.IN_FORCE);
    }

    private Effect on(String day) {
        var term = new Span(day("2026-03-01"), day("2026-06-30"));
        return EffectRule.on(
                day(day),
                new EffectFacts(
                        new Agreed(term, accepted, confirmed, ended, refused, clash, unconfirmed),
                        employed,
                        memberships,
                        demands,
                        fulfilments));
    }

    private static Demand asked(Condition condition, int level, LocalDate from, LocalDate until, LocalDate grace) {
        return new Demand(condition, level, new Span(EVER, OPEN_END), new Span(from, until), grace);
    }

    private static Fulfilment done(Condition condition, int level, String from, String until, String grace) {
        return new Fulfilment(condition, level, new Span(day(from), day(until)), day(grace));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
