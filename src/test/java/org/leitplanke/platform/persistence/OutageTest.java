package org.leitplanke.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.ResourceException;
import java.io.IOException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which failures are the database's, and which are ours. */
class OutageTest {

    @ParameterizedTest
    @CsvSource({
        "08006, GONE",
        "57P01, GONE",
        "57P03, GONE",
        "40001, BUSY",
        "40P01, BUSY",
        "40XL1, BUSY",
        "55P03, BUSY",
        "57014, BUSY",
        "53300, BUSY"
    })
    void a_state_says_what_is_behind_a_failure(String state, Outage outage) {
        assertThat(Outage.behind(wrapped(new SQLException("reason", state)))).contains(outage);
    }

    @ParameterizedTest
    @CsvSource({"23505", "42601", "22001"})
    void a_wrong_question_is_no_outage(String state) {
        assertThat(Outage.behind(wrapped(new SQLException("reason", state)))).isEmpty();
    }

    @Test
    void other_failures_are_no_outage() {
        assertThat(Outage.behind(wrapped(new IOException("file")))).isEmpty();
        assertThat(Outage.behind(wrapped(new SQLException("no state")))).isEmpty();
    }

    @Test
    void a_pool_that_has_nothing_to_give_is_busy_unless_the_reason_is_known() {
        var exhausted = new ResourceException("in use equals max");
        var unreachable = new ResourceException("cannot create", new SQLException("refused", "08001"));

        assertThat(Outage.behind(wrapped(exhausted))).contains(Outage.BUSY);
        assertThat(Outage.behind(wrapped(unreachable))).contains(Outage.GONE);
    }

    @Test
    void a_commit_that_got_no_answer_is_a_loss() {
        assertThat(Outage.behind(wrapped(new XAException("An I/O error occurred while sending to the backend."))))
                .contains(Outage.GONE);
    }

    @Test
    void what_was_thrown_along_with_it_counts_too() {
        var batch = new SQLException("batch", "23000");
        batch.setNextException(new SQLException("deadlock", "40P01"));

        assertThat(Outage.behind(batch)).contains(Outage.BUSY);
    }

    private static Throwable wrapped(Exception reason) {
        return new IllegalStateException(new RuntimeException(reason));
    }
}
