package org.leitplanke.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Instant EVENING = Instant.parse("2026-03-04T23:00:00Z");

    @Test
    void todays_knowledge_includes_later_corrections() {
        assertThat(AsOf.knownToday(DAY).knows(EVENING.plusSeconds(1))).isTrue();
        assertThat(AsOf.knownToday(DAY).isKnownToday()).isTrue();
    }

    @Test
    void knowledge_of_then_ends_with_its_moment() {
        var then = AsOf.knownThen(DAY, EVENING);

        assertThat(then.knows(EVENING)).isTrue();
        assertThat(then.knows(EVENING.plusSeconds(1))).isFalse();
        assertThat(then.isKnownToday()).isFalse();
    }
}
