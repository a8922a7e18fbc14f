package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests that are too large or never end: bounded, and nobody else notices. */
@ExtendWith(WithTarget.class)
class LimitsIT {

    private static final int SLOW = 60;
    private static final long PATIENT_MILLIS = 3_000;

    /** T15. */
    @Test
    void headers_and_addresses_have_an_end() {
        for (var size : List.of(9_000, 20_000, 100_000)) {
            assertThat(Wire.hasty()
                            .get("/sign-in.xhtml", "X-Big: " + "a".repeat(size))
                            .status())
                    .isIn(0, 400, 413, 431);
            assertThat(Wire.hasty().get("/sign-in.xhtml?to=" + "a".repeat(size)).status())
                    .isIn(0, 400, 413, 414);
        }
        assertThat(Wire.hasty()
                        .get("/sign-in.xhtml", "X: a\r\n".repeat(500) + "X: a")
                        .status())
                .isIn(0, 400, 431);
    }

    /** T15. */
    @Test
    void a_form_of_three_megabytes_is_not_read() {
        var reply = Wire.plain().post("/sign-in.xhtml", "signIn:loginName=" + "a".repeat(3_000_000));

        assertThat(reply.status()).isIn(0, 400, 413);
        assertThat(reply.millis()).isLessThan(5_000);
        assertThat(WithTarget.stranger().get("/sign-in.xhtml").status()).isEqualTo(200);
    }

    /** T15. */
    @Test
    void slow_senders_keep_nobody_else_waiting() throws IOException, InterruptedException {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < SLOW; i++) {
                var socket = Wire.plain().open();
                var begin = i % 2 == 0
                        ? "GET /sign-in.xhtml HTTP/1.1\r\nHost: localhost\r\nX-Slow: "
                        : "POST /sign-in.xhtml HTTP/1.1\r\nHost: localhost\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\na";
                socket.getOutputStream().write(begin.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            TimeUnit.SECONDS.sleep(1);

            for (int i = 0; i < 5; i++) {
                var begun = System.nanoTime();
                assertThat(WithTarget.as("sabine.krueger").get("/index.xhtml").status())
                        .isEqualTo(200);
                assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(PATIENT_MILLIS);
            }
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    /** T15: takes as long as the server waits. */
    @Test
    @Tag("long")
    void a_sender_that_says_nothing_more_is_hung_up_on() throws IOException {
        try (var socket = Wire.plain().open()) {
            socket.setSoTimeout(120_000);
            socket.getOutputStream()
                    .write(("POST /sign-in.xhtml HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\na")
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
            assertThat(answer).doesNotContain("HTTP/1.1 200");
        }
    }
}
