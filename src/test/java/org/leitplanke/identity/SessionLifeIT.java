package org.leitplanke.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;

/** How long a session lasts, with a moved clock. */
@ExtendWith(ArquillianExtension.class)
class SessionLifeIT {

    private static final Instant NINE = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Inject
    AccountKeeping accounts;

    @Inject
    SessionKeeping sessions;

    @Inject
    CurrentActor actor;

    @Inject
    PortalClock clock;

    private final PersonId person = PersonId.fresh();
    private final String name = "dauer-" + UUID.randomUUID();
    private String token;

    @BeforeEach
    void somebody_signs_in() {
        actor.acting(Actor.of(PersonId.fresh(), PortalRole.ADMIN), () -> accounts.handOut(person, name, Set.of()));
        token = clock.at(NINE, () -> sessions.begin(name));
    }

    @Test
    void doing_something_makes_it_last_and_asking_does_not() {
        assertThat(leftAfter(Duration.ofMinutes(20), false)).isEqualTo(Duration.ofMinutes(40));
        assertThat(leftAfter(Duration.ofMinutes(50), true)).isEqualTo(Duration.ofMinutes(60));
        assertThat(leftAfter(Duration.ofMinutes(109), false)).isEqualTo(Duration.ofMinutes(1));
        assertThat(leftAfter(Duration.ofMinutes(110), false)).isNull();
        assertThat(leftAfter(Duration.ofMinutes(110), true))
                .as("what has ended does not begin again")
                .isNull();
    }

    @Test
    void after_ten_hours_it_ends_however_busy_she_is() {
        for (var at = Duration.ofMinutes(30); at.toHours() < 10; at = at.plusMinutes(30)) {
            assertThat(leftAfter(at, true)).isNotNull();
        }
        var last = clock.at(NINE.plus(Duration.ofMinutes(595)), () -> sessions.recognise(token))
                .orElseThrow();

        assertThat(last.atLongest()).isTrue();
        assertThat(last.left()).isEqualTo(Duration.ofMinutes(5));
        assertThat(leftAfter(Duration.ofHours(10), true)).isNull();
    }

    @Test
    void its_name_says_whose_it_was_also_when_it_is_over_and_opens_nothing() {
        var session = Fingerprint.of(token);
        sessions.end(token);

        assertThat(sessions.belongs(session, person)).isTrue();
        assertThat(sessions.belongs(session, PersonId.fresh())).isFalse();
        assertThat(sessions.belongs(Fingerprint.of(session), person)).isFalse();
        assertThat(sessions.knows(session)).isTrue();
        assertThat(sessions.knows(token)).isFalse();
        assertThat(sessions.recognise(session)).isEmpty();
    }

    private Duration leftAfter(Duration passed, boolean active) {
        return clock.at(NINE.plus(passed), () -> active ? sessions.recognise(token) : sessions.look(token))
                .map(Presence::left)
                .orElse(null);
    }
}
