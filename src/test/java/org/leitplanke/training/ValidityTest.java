package org.leitplanke.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leitplanke.training.TrainingFixture.TODAY;
import static org.leitplanke.training.TrainingFixture.aCompletion;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {

    @Test
    void a_completion_counts_until_the_same_day_of_the_month_it_ends_in() {
        assertThat(Validity.first(TODAY, 12).until()).isEqualTo(LocalDate.of(2027, 11, 21));
        assertThat(Validity.first(LocalDate.of(2026, 8, 31), 6).until()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void a_role_stays_in_effect_for_another_fourteen_days() {
        assertThat(Validity.first(TODAY, 12).graceUntil()).isEqualTo(LocalDate.of(2027, 12, 5));
    }

    @Test
    void a_refresher_in_the_last_sixty_days_extends_from_the_end() {
        var until = TODAY.plusDays(60);

        assertThat(Validity.after(until, TODAY, 12)).isEqualTo(new Validity(TODAY, until.plusMonths(12)));
        assertThat(Validity.after(TODAY, TODAY, 12).until()).isEqualTo(TODAY.plusMonths(12));
    }

    @Test
    void a_pass_before_that_counts_from_today_but_never_shortens() {
        assertThat(Validity.after(TODAY.plusDays(61), TODAY, 12).until()).isEqualTo(TODAY.plusMonths(12));
        assertThat(Validity.after(TODAY.plusMonths(20), TODAY, 12).until()).isEqualTo(TODAY.plusMonths(20));
    }

    @Test
    void a_pass_after_the_end_counts_from_today() {
        assertThat(Validity.after(TODAY.minusDays(1), TODAY, 12).until()).isEqualTo(TODAY.plusMonths(12));
    }

    @Test
    void nobody_can_refresh_more_than_sixty_days_before_the_end() {
        var completion = aCompletion(TODAY.minusMonths(6), TODAY.plusDays(61));

        assertThatThrownBy(() -> completion.mayBeRefreshed(1, TODAY)).isInstanceOf(NotYetToRefresh.class);
        assertThatCode(() -> completion.mayBeRefreshed(1, TODAY.plusDays(1))).doesNotThrowAnyException();
    }

    @Test
    void a_module_that_has_changed_may_be_learned_again_at_once() {
        var completion = aCompletion(TODAY.minusMonths(6), TODAY.plusMonths(6));

        assertThatCode(() -> completion.mayBeRefreshed(2, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void the_check_code_belongs_to_one_proof_alone() {
        var one = aCompletion(TODAY, TODAY.plusMonths(12));

        assertThat(one.checkCode())
                .matches("[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}")
                .isEqualTo(one.checkCode());
        assertThat(aCompletion(TODAY, TODAY.plusMonths(12)).checkCode()).isNotEqualTo(one.checkCode());
    }
}
