package org.leitplanke.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leitplanke.platform.GroupFigure;

class TrainingReadinessTest {

    @Test
    void eighty_percent_are_introduced_and_ninety_five_are_anchored() {
        assertThat(level(74, 100)).isEqualTo(1);
        assertThat(level(80, 100)).isEqualTo(2);
        assertThat(level(94, 100)).isEqualTo(2);
        assertThat(level(96, 100)).isEqualTo(3);
    }

    @Test
    void a_group_that_is_not_told_says_nothing() {
        assertThat(level(4, 4)).isEqualTo(1);
        assertThat(level(9, 9)).isEqualTo(1);
    }

    /** The level would otherwise tell how many of the last few are missing. */
    @Test
    void the_level_says_no_more_than_the_range() {
        for (var valid = 16; valid <= 20; valid++) {
            assertThat(level(valid, 20)).as(valid + " of 20").isEqualTo(level(16, 20));
        }
    }

    private static int level(int valid, int people) {
        return TrainingReadiness.level(GroupFigure.of(people, valid));
    }
}
