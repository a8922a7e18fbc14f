package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leitplanke.organisation.Company.ENTRY;
import static org.leitplanke.organisation.Company.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.PersonId;

class MembershipHistoryTest {

    private final Company company = new Company().department("HR", null).department("VT", null);
    private final Person eva = new Person(new PersonId("id-M1"), "M1");

    @Test
    void a_move_ends_one_membership_yesterday_and_begins_another_today() {
        var inHr = employed(ENTRY, Person.OPEN);

        var begun = follow(inHr, "VT", ENTRY, Person.OPEN).orElseThrow();

        assertThat(inHr.untilDay()).isEqualTo(TODAY.minusDays(1));
        assertThat(begun.department()).isEqualTo(company.id("VT"));
        assertThat(begun.fromDay()).isEqualTo(TODAY);
        assertThat(begun.untilDay()).isEqualTo(Person.OPEN);
    }

    @Test
    void a_move_corrected_on_the_same_day_leaves_one_membership() {
        var today = employed(TODAY, Person.OPEN);

        assertThat(follow(today, "VT", TODAY, Person.OPEN)).isEmpty();
        assertThat(today.department()).isEqualTo(company.id("VT"));
        assertThat(today.fromDay()).isEqualTo(TODAY);
    }

    @Test
    void somebody_who_comes_later_moves_before_she_comes() {
        var next = employed(TODAY.plusDays(20), Person.OPEN);

        assertThat(follow(next, "VT", TODAY.plusDays(20), Person.OPEN)).isEmpty();
        assertThat(next.department()).isEqualTo(company.id("VT"));
    }

    @Test
    void an_exit_ends_the_membership_and_taking_it_back_opens_it_again() {
        var inHr = employed(ENTRY, Person.OPEN);

        follow(inHr, "HR", ENTRY, TODAY.plusDays(9));
        assertThat(inHr.untilDay()).isEqualTo(TODAY.plusDays(9));

        eva.employ(ENTRY, TODAY.plusDays(9));
        follow(inHr, "HR", ENTRY, Person.OPEN);
        assertThat(inHr.untilDay()).isEqualTo(Person.OPEN);
    }

    @Test
    void whoever_returns_after_a_break_begins_a_new_membership() {
        var longAgo = employed(ENTRY, LocalDate.of(2022, 6, 30));

        var begun =
                follow(longAgo, "HR", LocalDate.of(2026, 12, 1), Person.OPEN).orElseThrow();

        assertThat(longAgo.untilDay()).isEqualTo(LocalDate.of(2022, 6, 30));
        assertThat(begun.fromDay()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void a_corrected_entry_moves_the_first_day() {
        var inHr = employed(ENTRY, Person.OPEN);

        follow(inHr, "HR", ENTRY.minusDays(30), Person.OPEN);

        assertThat(inHr.fromDay()).isEqualTo(ENTRY.minusDays(30));
    }

    @Test
    void what_stays_as_it_is_is_not_written_again() {
        var inHr = employed(ENTRY, Person.OPEN);

        var course = new MembershipHistory(List.of(inHr))
                .follow(eva, company.row("M1", "HR", "HH", ENTRY, Person.OPEN), TODAY);

        assertThat(course.rewrites()).isEmpty();
        assertThat(course.begun()).isEmpty();
    }

    @Test
    void a_move_of_the_main_department_leaves_the_further_ones() {
        var inHr = employed(ENTRY, Person.OPEN);
        var helping = Membership.further(eva.id(), company.id("VT"), ENTRY, Person.OPEN);

        var course = new MembershipHistory(List.of(inHr, helping))
                .follow(eva, company.row("M1", "VT", "HH", ENTRY, Person.OPEN), TODAY);

        assertThat(course.rewrites())
                .extracting(MembershipHistory.Rewrite::stay)
                .containsExactly(inHr);
    }

    @Test
    void whoever_returns_is_not_at_once_where_she_once_helped_out() {
        var inHr = employed(ENTRY, LocalDate.of(2022, 6, 30));
        var helping = Membership.further(eva.id(), company.id("VT"), ENTRY, Person.OPEN);

        var course = new MembershipHistory(List.of(inHr, helping))
                .follow(eva, company.row("M1", "HR", "HH", TODAY, Person.OPEN), TODAY);

        assertThat(course.rewrites())
                .containsExactly(
                        new MembershipHistory.Rewrite(helping, company.id("VT"), ENTRY, LocalDate.of(2022, 6, 30)));
    }

    private Membership employed(LocalDate entry, LocalDate exit) {
        eva.employ(entry, exit);
        return new Membership(eva.id(), company.id("HR"), entry, exit);
    }

    private java.util.Optional<Membership> follow(Membership stay, String department, LocalDate entry, LocalDate exit) {
        var course = new MembershipHistory(List.of(stay))
                .follow(eva, company.row("M1", department, "HH", entry, exit), TODAY);
        course.rewrites().forEach(rewrite -> rewrite.write(Instant.EPOCH));
        return course.begun();
    }
}
