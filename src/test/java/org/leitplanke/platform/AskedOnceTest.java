package org.leitplanke.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AskedOnceTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void while_a_page_is_shown_a_question_is_asked_once() {
        var both = AskedOnce.during(() -> ask("site") + ask("site"));

        assertThat(both).isEqualTo(2);
        assertThat(asked).hasValue(1);
    }

    @Test
    void another_question_has_its_own_answer() {
        var both = AskedOnce.during(() -> ask("site") * 10 + ask("person"));

        assertThat(both).isEqualTo(12);
    }

    @Test
    void a_page_within_a_page_knows_what_was_answered() {
        AskedOnce.during(() -> ask("site") + AskedOnce.during(() -> ask("site")));

        assertThat(asked).hasValue(1);
    }

    @Test
    void the_next_page_asks_anew() {
        AskedOnce.during(() -> ask("site"));
        AskedOnce.during(() -> ask("site"));

        assertThat(asked).hasValue(2);
    }

    @Test
    void where_something_may_change_every_question_is_asked() {
        ask("site");
        ask("site");

        assertThat(asked).hasValue(2);
    }

    @Test
    void a_page_that_fails_leaves_nothing_behind() {
        try {
            AskedOnce.during(() -> {
                ask("site");
                throw new IllegalStateException("no page");
            });
        } catch (IllegalStateException expected) {
            ask("site");
        }

        assertThat(asked).hasValue(2);
    }

    private int ask(String what) {
        return AskedOnce.ask(asked::incrementAndGet, AskedOnceTest.class, what);
    }
}
