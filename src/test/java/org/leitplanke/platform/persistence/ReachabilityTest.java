package org.leitplanke.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Nobody queues in front of a database that is away. */
class ReachabilityTest {

    private final Reachability reachability = new Reachability();
    private int asked;

    @Test
    void whoever_comes_right_after_a_loss_is_turned_away_unasked() {
        assertThatThrownBy(() -> reachability.go(refusing("08006"))).hasMessage("refused");

        assertThatThrownBy(() -> reachability.go(refusing("08006"))).hasMessageContaining("a moment ago");
        assertThat(asked).isEqualTo(1);
        assertThat(reachability.isLost()).isTrue();
    }

    @Test
    void after_a_moment_somebody_looks_again_and_finds_it() throws Exception {
        reachability.lose();
        TimeUnit.MILLISECONDS.sleep(600);

        assertThat(reachability.go(() -> "there")).isEqualTo("there");
        assertThat(reachability.isLost()).isFalse();
    }

    @Test
    void a_wrong_password_is_no_loss() {
        assertThatThrownBy(() -> reachability.go(refusing("28P01"))).hasMessage("refused");

        assertThat(reachability.isLost()).isFalse();
    }

    private Callable<String> refusing(String state) {
        return () -> {
            asked++;
            throw new SQLException("refused", state);
        };
    }
}
