package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.RoleAssignment.Change;

/** Terms (BR-16), voluntary roles (BR-17) and reservations that are taken back (BR-18). */
class RoleAssignmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final PersonId EVA = PersonId.fresh();
    private static final Change BY_HEAD = new Change(GivenRoles.HEAD, TODAY, NOW);

    @Test
    void a_term_is_never_longer_than_the_role_allows() {
        assertThatThrownBy(() -> recruiter(TODAY, TODAY.plusYears(1)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.field()).isEqualTo("until"));
        assertThat(recruiter(TODAY, TODAY.plusYears(1).minusDays(1)).untilDay())
                .isEqualTo(TODAY.plusYears(1).minusDays(1));
    }

    @Test
    void the_end_moves_within_the_term_of_the_role_and_not_into_the_past() {
        var given = recruiter(TODAY, TODAY.plusDays(100));

        var changed = given.change(0, GivenRoles.RECRUITER, TODAY, TODAY.plusDays(30), BY_HEAD);

        assertThat(changed.untilBefore()).isEqualTo(TODAY.plusDays(100));
        assertThat(given.untilDay()).isEqualTo(TODAY.plusDays(30));
        assertThatThrownBy(() -> given.change(0, GivenRoles.RECRUITER, TODAY, TODAY.plusYears(2), BY_HEAD))
                .hasMessage("responsibility.tooLong");
        var later = new Change(GivenRoles.HEAD, TODAY.plusDays(10), NOW);
        assertThatThrownBy(() -> given.change(0, GivenRoles.RECRUITER, TODAY, TODAY.plusDays(9), later))
                .hasMessage("responsibility.notInThePast");
    }

    @Test
    void what_has_begun_keeps_its_beginning() {
        var begun = recruiter(TODAY, TODAY.plusDays(100));
        var coming = recruiter(TODAY.plusDays(10), TODAY.plusDays(100));

        assertThatThrownBy(() -> begun.change(0, GivenRoles.RECRUITER, TODAY.plusDays(1), TODAY.plusDays(90), BY_HEAD))
                .hasMessage("responsibility.hasBegun");
        coming.change(0, GivenRoles.RECRUITER, TODAY.plusDays(5), TODAY.plusDays(100), BY_HEAD);
        assertThat(coming.term().from()).isEqualTo(TODAY.plusDays(5));
    }

    @Test
    void whoever_changes_on_top_of_an_older_state_notices_it() {
        var given = recruiter(TODAY, TODAY.plusDays(100));

        assertThatThrownBy(() -> given.change(7, GivenRoles.RECRUITER, TODAY, TODAY.plusDays(30), BY_HEAD))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void what_is_taken_back_is_taken_back_with_a_remark() {
        var reserved = recruiter(TODAY, TODAY.plusDays(100));

        assertThatThrownBy(() -> reserved.withdraw(" ", GivenRoles.HEAD, TODAY, NOW))
                .hasMessage("responsibility.remarkMissing");
        reserved.withdraw("Wir fragen jemand anderen.", GivenRoles.HEAD, TODAY, NOW);

        assertThat(reserved.agreement().remark()).isEqualTo("Wir fragen jemand anderen.");
        assertThat(reserved.lastDay()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void a_voluntary_role_is_declared_by_the_person_and_waits_for_consent_to_the_working_time() {
        var declared =
                GivenRoles.given(EVA, GivenRoles.INFLUENCER, TODAY, TODAY.plusDays(100), new Change(EVA, TODAY, NOW));
        declared.declare(TODAY, NOW);

        assertThat(declared.agreement().isAccepted()).isTrue();
        assertThat(declared.agreement().isUnconfirmed()).isTrue();
        assertThatThrownBy(() -> declared.agreeToTime(EVA, TODAY, NOW)).isInstanceOf(Broken.NotForOneself.class);
        declared.agreeToTime(GivenRoles.HEAD, TODAY, NOW);
        assertThat(declared.agreement().isUnconfirmed()).isFalse();
    }

    @Test
    void nobody_gives_herself_a_role_that_is_not_voluntary() {
        assertThatThrownBy(() -> GivenRoles.given(
                        EVA, GivenRoles.RECRUITER, TODAY, TODAY.plusDays(100), new Change(EVA, TODAY, NOW)))
                .isInstanceOf(Broken.NotForOneself.class);
    }

    private static RoleAssignment recruiter(LocalDate from, LocalDate until) {
        return GivenRoles.given(EVA, GivenRoles.RECRUITER, from, until, BY_HEAD);
    }
}
