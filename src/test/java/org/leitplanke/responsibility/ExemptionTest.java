package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Exemption.Reviewer;

/** A role beside one that it does not go with (BR-20). */
class ExemptionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final PersonId PAUL = PersonId.fresh();
    private static final Reviewer LEAD = new Reviewer(PersonId.fresh(), true, false);
    private static final Reviewer COMPLIANCE = new Reviewer(PersonId.fresh(), false, true);

    private final RoleAssignment second = GivenRoles.given(PAUL, GivenRoles.RECRUITER, TODAY, TODAY.plusDays(200), NOW);

    @Test
    void it_lasts_three_months_at_most_and_has_a_reason() {
        assertThatThrownBy(() -> new Exemption(second, TODAY.plusMonths(3), "Urlaub", GivenRoles.HEAD, NOW))
                .hasMessage("responsibility.exemption.tooLong");
        assertThatThrownBy(() -> new Exemption(second, TODAY.plusDays(9), " ", GivenRoles.HEAD, NOW))
                .hasMessage("responsibility.exemption.why");
        assertThatThrownBy(() -> new Exemption(second, null, "Urlaub", GivenRoles.HEAD, NOW))
                .hasMessage("responsibility.exemption.untilMissing");
    }

    @Test
    void it_holds_when_two_others_have_said_yes_and_ends_by_itself() {
        var exemption = proposed();

        assertThat(exemption.approve(second, LEAD, TODAY, NOW).granted()).isFalse();
        assertThat(exemption.stateOn(TODAY)).isEqualTo(ExemptionState.PROPOSED);
        assertThat(exemption.approve(second, COMPLIANCE, TODAY, NOW).granted()).isTrue();

        assertThat(exemption.stateOn(TODAY)).isEqualTo(ExemptionState.IN_FORCE);
        assertThat(exemption.stateOn(TODAY.plusDays(60))).isEqualTo(ExemptionState.IN_FORCE);
        assertThat(exemption.stateOn(TODAY.plusDays(61))).isEqualTo(ExemptionState.OVER);
    }

    @Test
    void neither_the_person_concerned_nor_the_proposer_decides() {
        var exemption = proposed();

        assertThatThrownBy(() -> exemption.approve(second, new Reviewer(PAUL, true, true), TODAY, NOW))
                .isInstanceOf(Broken.NotForOneself.class);
        assertThatThrownBy(() -> exemption.approve(second, new Reviewer(GivenRoles.HEAD, true, true), TODAY, NOW))
                .isInstanceOf(Broken.NotOwnProposal.class);
        assertThatThrownBy(
                        () -> exemption.refuse(second, new Reviewer(GivenRoles.HEAD, true, true), "Nein.", TODAY, NOW))
                .isInstanceOf(Broken.NotOwnProposal.class);
    }

    @Test
    void nobody_decides_about_a_role_that_has_ended_meanwhile() {
        var exemption = proposed();
        second.end(GivenRoles.HEAD, TODAY, NOW);

        assertThatThrownBy(() -> exemption.approve(second, LEAD, TODAY, NOW))
                .isInstanceOf(Broken.AlreadyAnswered.class);
    }

    @Test
    void one_person_with_both_offices_is_not_two() {
        var exemption = proposed();
        var both = new Reviewer(PersonId.fresh(), true, true);
        exemption.approve(second, both, TODAY, NOW);

        assertThatThrownBy(() -> exemption.approve(second, both, TODAY, NOW))
                .isInstanceOf(Broken.TwoPeopleDecide.class);
    }

    @Test
    void one_no_is_enough_and_says_why() {
        var exemption = proposed();

        assertThatThrownBy(() -> exemption.refuse(second, LEAD, "", TODAY, NOW))
                .hasMessage("responsibility.remarkMissing");
        exemption.refuse(second, LEAD, "Bitte jemand anderen fragen.", TODAY, NOW);

        assertThat(exemption.stateOn(TODAY)).isEqualTo(ExemptionState.REFUSED);
        assertThatThrownBy(() -> exemption.approve(second, COMPLIANCE, TODAY, NOW))
                .isInstanceOf(Broken.AlreadyAnswered.class);
    }

    @Test
    void what_is_allowed_late_begins_late() {
        var exemption = proposed();
        exemption.approve(second, LEAD, TODAY.plusDays(3), NOW);
        exemption.approve(second, COMPLIANCE, TODAY.plusDays(5), NOW);

        assertThat(second.term().from()).isEqualTo(TODAY.plusDays(5));
    }

    private Exemption proposed() {
        second.term().clashUntil(TODAY.plusDays(300));
        return new Exemption(second, TODAY.plusDays(60), "Elternzeit der Kollegin", GivenRoles.HEAD, NOW);
    }
}
