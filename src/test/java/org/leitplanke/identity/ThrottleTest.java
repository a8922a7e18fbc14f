package org.leitplanke.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    @Test
    void after_thirty_attempts_an_address_waits_and_others_do_not() {
        var throttle = new Throttle();

        assertThat(IntStream.range(0, 30).allMatch(i -> throttle.allows("10.0.0.1")))
                .isTrue();

        assertThat(IntStream.range(0, 30).allMatch(i -> throttle.allows("10.0.0.1")))
                .isFalse();
        assertThat(throttle.allows("10.0.0.2")).isTrue();
    }

    @Test
    void an_attempt_nobody_could_check_does_not_count() {
        var throttle = new Throttle();

        for (int attempt = 0; attempt < 100; attempt++) {
            assertThat(throttle.allows("10.0.0.1")).isTrue();
            throttle.giveBack("10.0.0.1");
        }
    }
}
