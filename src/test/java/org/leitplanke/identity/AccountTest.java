package org.leitplanke.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.PersonId;

class AccountTest {

    private static final SessionTimes TIMES = new SessionTimes(Duration.ofMinutes(60), Duration.ofHours(10));

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void nobody_signs_in_before_a_password_is_set() {
        var account = new Account(PersonId.fresh(), "eva.brandt", Set.of(), NOW);

        assertThat(account.maySignIn(NOW)).isFalse();
    }

    @Test
    void the_tenth_wrong_password_locks_for_fifteen_minutes() {
        var account = anAccount();

        for (int i = 0; i < Account.WRONG_PASSWORDS_ALLOWED; i++) {
            assertThat(account.maySignIn(NOW)).isTrue();
            account.noteWrongPassword(NOW);
        }

        assertThat(account.maySignIn(NOW)).isFalse();
        assertThat(account.maySignIn(NOW.plus(Account.LOCK).minusMillis(1))).isFalse();
        assertThat(account.maySignIn(NOW.plus(Account.LOCK))).isTrue();
    }

    @Test
    void a_right_password_forgets_the_wrong_ones() {
        var account = anAccount();

        for (int i = 0; i < Account.WRONG_PASSWORDS_ALLOWED - 1; i++) {
            account.noteWrongPassword(NOW);
        }
        account.noteRightPassword();
        account.noteWrongPassword(NOW);

        assertThat(account.maySignIn(NOW)).isTrue();
    }

    @Test
    void a_closed_account_lets_nobody_in() {
        var account = anAccount();

        account.close(NOW);

        assertThat(account.maySignIn(NOW)).isFalse();
    }

    @Test
    void administration_never_goes_together_with_those_who_check() {
        for (var other :
                Set.of(PortalRole.COMPLIANCE_OFFICER, PortalRole.DPO, PortalRole.AUDITOR, PortalRole.WORKS_COUNCIL)) {
            assertThatThrownBy(() -> new Account(PersonId.fresh(), "x", Set.of(PortalRole.ADMIN, other), NOW))
                    .isInstanceOf(ForbiddenPair.class);
        }
        assertThatCode(() ->
                        new Account(PersonId.fresh(), "x", Set.of(PortalRole.ADMIN, PortalRole.TRAINING_MANAGER), NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void a_session_ends_after_an_hour_of_silence() {
        var session = new PortalSession("hash", "account", NOW);

        assertThat(session.isOpen(NOW.plus(Duration.ofMinutes(59)), TIMES)).isTrue();
        assertThat(session.isOpen(NOW.plus(TIMES.idle()), TIMES)).isFalse();
    }

    @Test
    void a_session_ends_after_ten_hours_however_busy() {
        var session = new PortalSession("hash", "account", NOW);
        for (var at = NOW; at.isBefore(NOW.plus(TIMES.longest())); at = at.plus(Duration.ofMinutes(30))) {
            session.seen(at);
        }

        assertThat(session.isOpen(NOW.plus(TIMES.longest()).minusMillis(1), TIMES))
                .isTrue();
        assertThat(session.isOpen(NOW.plus(TIMES.longest()), TIMES)).isFalse();
    }

    @Test
    void a_session_lasts_an_hour_from_the_last_activity_but_not_beyond_its_ten_hours() {
        var session = new PortalSession("hash", "account", NOW);
        var late = NOW.plus(Duration.ofMinutes(570));

        assertThat(session.left(NOW.plus(Duration.ofMinutes(20)), TIMES)).isEqualTo(Duration.ofMinutes(40));
        assertThat(session.isAtLongest(TIMES)).isFalse();
        session.seen(late);
        assertThat(session.left(late, TIMES)).isEqualTo(Duration.ofMinutes(30));
        assertThat(session.isAtLongest(TIMES)).isTrue();
    }

    @Test
    void the_end_is_announced_five_minutes_before_or_half_way_in_short_sessions() {
        assertThat(TIMES.warnedBefore()).isEqualTo(Duration.ofMinutes(5));
        assertThat(new SessionTimes(Duration.ofMinutes(1), Duration.ofMinutes(1)).warnedBefore())
                .isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void ending_a_session_is_immediate() {
        var session = new PortalSession("hash", "account", NOW);

        session.end(NOW.plusSeconds(1));

        assertThat(session.isOpen(NOW.plusSeconds(1), TIMES)).isFalse();
    }

    @Test
    void a_setup_link_works_once_and_for_seven_days() {
        var link = new SetupLink("token", "account", NOW);

        assertThat(link.isUsable(NOW.plus(SetupLink.VALID).minusMillis(1))).isTrue();
        assertThat(link.isUsable(NOW.plus(SetupLink.VALID))).isFalse();
        link.use(NOW);
        assertThat(link.isUsable(NOW)).isFalse();
    }

    private static Account anAccount() {
        var account = new Account(PersonId.fresh(), "eva.brandt", Set.of(), NOW);
        account.setPassword("hash");
        return account;
    }
}
