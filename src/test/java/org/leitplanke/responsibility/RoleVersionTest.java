package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.EffectFacts.Span;

/** Versions of roles: drafted by one, confirmed by another, from a day to come; and how many may hold a role. */
class RoleVersionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private final PersonId lead = PersonId.fresh();
    private final PersonId manager = PersonId.fresh();
    private final RoleVersion first =
            RoleVersion.first(Roles.CHANNEL_ADMIN, Place.Kind.CHANNEL, content("Kanaladministration", 2, 2), EVER);

    @Test
    void a_draft_holds_on_no_day() {
        var draft = aDraft(LATER);

        assertThat(draft.days().has(LATER)).isFalse();
        assertThat(draft.number()).isEqualTo(2);
        assertThat(first.days().has(LATER)).isTrue();
    }

    @Test
    void the_version_before_ends_the_day_before_the_next_begins() {
        var next = aProposal(LATER);

        next.confirm(first, manager, TODAY, NOW);

        assertThat(first.days()).isEqualTo(new Span(EVER, LocalDate.of(2026, 12, 31)));
        assertThat(next.days()).isEqualTo(new Span(LATER, Ledger.OPEN_END));
        assertThat(next.row(Language.DE).name()).isEqualTo("Kanalpflege");
    }

    @Test
    void a_version_for_the_same_day_replaces_the_one_that_was_to_begin_then() {
        var second = aProposal(LATER);
        second.confirm(first, manager, TODAY, NOW);
        var third = second.next(content("Doch anders", 2, 2), LATER, lead);
        third.write(0, content("Doch anders", 2, 2), LATER, "Versehen", lead, NOW);
        third.propose(second, lead, TODAY, NOW);

        third.confirm(second, manager, TODAY, NOW);

        assertThat(second.days().has(LATER)).isFalse();
        assertThat(second.days().has(LATER.minusDays(1))).isFalse();
        assertThat(third.days().has(LATER)).isTrue();
    }

    @Test
    void no_past_day_is_changed() {
        var draft = aDraft(TODAY);
        assertThatThrownBy(() -> draft.propose(first, lead, TODAY, NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.field()).isEqualTo("from"));

        var late = aProposal(LATER);
        assertThatThrownBy(() -> late.confirm(first, manager, LATER, NOW)).isInstanceOf(Broken.DayHasPassed.class);
    }

    @Test
    void a_version_does_not_begin_before_one_that_is_confirmed() {
        var second = aProposal(LATER);
        second.confirm(first, manager, TODAY, NOW);
        var third = second.next(content("Früher", 2, 2), LATER.minusDays(5), lead);

        assertThatThrownBy(() -> third.propose(second, lead, TODAY, NOW)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void nobody_confirms_what_she_wrote_or_proposed() {
        var draft = aDraft(LATER);
        draft.propose(first, manager, TODAY, NOW);

        assertThatThrownBy(() -> draft.confirm(first, lead, TODAY, NOW)).isInstanceOf(Broken.NotOwnProposal.class);
        assertThatThrownBy(() -> draft.confirm(first, manager, TODAY, NOW)).isInstanceOf(Broken.NotOwnProposal.class);
        assertThatThrownBy(() -> draft.giveBack("Nein", manager, NOW)).isInstanceOf(Broken.NotOwnProposal.class);
    }

    @Test
    void what_was_given_back_is_a_draft_again_and_says_why() {
        var draft = aProposal(LATER);

        draft.giveBack("Bitte später", manager, NOW);

        assertThat(draft.stage()).isEqualTo(RoleVersion.Stage.DRAFT);
        assertThat(draft.answer()).isEqualTo("Bitte später");
        assertThatThrownBy(() -> draft.confirm(first, manager, TODAY, NOW)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void nobody_writes_on_an_old_state_or_on_what_was_proposed() {
        var draft = aDraft(LATER);
        assertThatThrownBy(() -> draft.write(7, content("Anders", 1, 2), LATER, "", lead, NOW))
                .isInstanceOf(ChangedMeanwhile.class);

        draft.propose(first, lead, TODAY, NOW);
        assertThatThrownBy(() -> draft.write(0, content("Anders", 1, 2), LATER, "", lead, NOW))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void figures_that_make_no_sense_are_refused_at_their_field() {
        assertThatThrownBy(() -> content("Zu eng", 3, 2).check())
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.field()).isEqualTo("maximum"));
        assertThatThrownBy(() -> content("Negativ", -1, 0).check())
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.field()).isEqualTo("minimum"));
    }

    @Test
    void a_role_knows_where_it_is_needed_and_when_it_is_full() {
        var role = first.row(Language.DE);

        assertThat(role.isNeededIn(DepartmentType.IT)).isTrue();
        assertThat(role.isFullWith(1)).isFalse();
        assertThat(role.isFullWith(2)).isTrue();
        assertThat(role.isOverfullWith(2)).isFalse();
        assertThat(role.isOverfullWith(3)).isTrue();
    }

    @Test
    void there_is_room_until_on_some_day_everybody_there_may_be_is_there() {
        var wanted = new Span(TODAY, LATER);
        var before = new Span(EVER, TODAY.plusDays(3));
        var after = new Span(TODAY.plusDays(4), LATER);

        assertThat(RoleRoom.isRoom(2, List.of(List.of(before), List.of(after)), wanted))
                .isTrue();
        assertThat(RoleRoom.isRoom(1, List.of(List.of(after)), wanted)).isFalse();
        assertThat(RoleRoom.isRoom(2, List.of(List.of(after), List.of(new Span(LATER, LATER))), wanted))
                .isFalse();
        assertThat(RoleRoom.isRoom(2, List.of(List.of(after, after)), wanted))
                .as("one person twice")
                .isTrue();
        assertThat(RoleRoom.isRoom(1, List.of(List.of(new Span(EVER, TODAY.minusDays(1)))), wanted))
                .isTrue();
    }

    private RoleVersion aDraft(LocalDate from) {
        var draft = first.next(content("Kanalpflege", 2, 2), from, lead);
        draft.write(0, content("Kanalpflege", 2, 2), from, "Klarer Name", lead, NOW);
        return draft;
    }

    private RoleVersion aProposal(LocalDate from) {
        var draft = aDraft(from);
        draft.propose(first, lead, TODAY, NOW);
        return draft;
    }

    private static RoleContent content(String name, int minimum, int maximum) {
        return new RoleContent(
                new InBoth(name, name),
                new InBoth("Aufgaben", "Tasks"),
                BigDecimal.ONE,
                minimum,
                maximum,
                0,
                12,
                false,
                Set.of(),
                Set.of(),
                Map.of(),
                Map.of());
    }
}
