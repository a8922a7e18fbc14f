package org.leitplanke.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrainingReadinessTest {

    @Test
    void eighty_percent_are_introduced_and_ninety_five_are_anchored() {
        assertThat(TrainingReadiness.level(79, 100)).isEqualTo(1);
        assertThat(TrainingReadiness.level(80, 100)).isEqualTo(2);
        assertThat(TrainingReadiness.level(94, 100)).isEqualTo(2);
        assertThat(TrainingReadiness.level(95, 100)).isEqualTo(3);
    }

    @Test
    void a_group_under_five_says_nothing() {
        assertThat(TrainingReadiness.level(4, 4)).isEqualTo(1);
        assertThat(TrainingReadiness.sentence(4, 4).key()).isEqualTo("training.readiness.tooFew");
    }

    @Test
    void neither_those_who_have_it_nor_those_who_lack_it_are_counted_when_they_are_one_to_four() {
        assertThat(TrainingReadiness.sentence(4, 100).arguments()).isEmpty();
        assertThat(TrainingReadiness.sentence(96, 100).arguments()).isEmpty();
        assertThat(TrainingReadiness.sentence(95, 100).arguments()).hasSize(3);
        assertThat(TrainingReadiness.sentence(0, 100).arguments()).hasSize(3);
        assertThat(TrainingReadiness.sentence(100, 100).arguments()).hasSize(3);
    }
}
