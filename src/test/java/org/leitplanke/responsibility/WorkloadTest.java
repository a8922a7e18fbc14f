package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Overload (BR-21): more than four roles, or more planned hours than agreed. */
class WorkloadTest {

    @Test
    void four_roles_are_no_overload_and_five_are() {
        var four = new Workload(4, BigDecimal.valueOf(8));

        assertThat(four.isTooMuch()).isFalse();
        assertThat(four.with(GivenRoles.INFLUENCER).isTooMuch()).isTrue();
    }

    @Test
    void the_agreed_hours_are_no_overload_and_one_more_is() {
        var full = new Workload(2, BigDecimal.valueOf(20));

        assertThat(full.isTooMuch()).isFalse();
        assertThat(full.with(GivenRoles.INFLUENCER).isTooMuch()).isTrue();
    }

    @Test
    void the_words_name_both_figures_and_both_limits() {
        assertThat(new Workload(5, BigDecimal.TEN)
                        .words("responsibility.overload.figures")
                        .arguments())
                .containsExactly(5, BigDecimal.TEN, 4, BigDecimal.valueOf(20));
    }
}
