package org.leitplanke.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.platform.persistence.Outage;

/** Real deadlocks and real locks, on the database of this run. */
@ExtendWith(ArquillianExtension.class)
class TryAgainIT {

    @Inject
    Crossing crossing;

    private String one;
    private String other;

    @BeforeEach
    void two_rows() {
        one = crossing.aRow();
        other = crossing.aRow();
        crossing.attempts();
    }

    @Test
    void the_loser_of_a_deadlock_tries_again_and_both_get_through() throws Exception {
        var meeting = new CyclicBarrier(2);

        var there = CompletableFuture.runAsync(() -> crossing.cross(one, other, "hin", meeting));
        var back = CompletableFuture.runAsync(() -> crossing.cross(other, one, "zurück", meeting));
        CompletableFuture.allOf(there, back).get(1, TimeUnit.MINUTES);

        assertThat(crossing.attempts()).isGreaterThanOrEqualTo(3);
        assertThat(crossing.markOf(one)).isIn("hin", "zurück").isEqualTo(crossing.markOf(other));
    }

    @Test
    void who_waits_in_vain_is_told_soon_and_leaves_nothing_half_written() throws Exception {
        var held = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var holder = CompletableFuture.runAsync(() -> hold(held, release));
        held.await(1, TimeUnit.MINUTES);
        var begun = Instant.now();

        var thrown = catchThrowable(() -> crossing.cross(one, other, "vergeblich", new CyclicBarrier(1)));

        var waited = Duration.between(begun, Instant.now());
        release.countDown();
        holder.get(1, TimeUnit.MINUTES);
        assertThat(Outage.behind(thrown)).as(() -> String.valueOf(thrown)).contains(Outage.BUSY);
        assertThat(waited).isLessThan(Duration.ofSeconds(10));
        assertThat(crossing.markOf(one)).isEqualTo("frei");
        assertThat(crossing.markOf(other)).isEqualTo("held");
    }

    private void hold(CountDownLatch held, CountDownLatch release) {
        try {
            crossing.hold(other, held, release);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
