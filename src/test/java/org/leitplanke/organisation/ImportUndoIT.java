package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.platform.Missing;

/** Files here end with a line without a key, so that nobody of another test is ended. */
@ExtendWith(ArquillianExtension.class)
class ImportUndoIT {

    private static final Instant MONDAY = Instant.parse("2027-03-01T09:00:00Z");
    private static final AtomicInteger TESTS = new AtomicInteger();
    private static final LocalDate THE_MONDAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate THE_FRIDAY = LocalDate.of(2027, 3, 5);

    @Inject
    ImportFixture files;

    @Inject
    OrganisationUndo undo;

    private ImportFixture.Run run;

    /** The imports of later tests are later, too, because only the last one can be taken back. */
    private Instant friday;

    private Instant later;

    @BeforeEach
    void a_run_of_its_own() {
        run = files.run();
        friday = Instant.parse("2027-03-05T01:00:00Z").plusSeconds(TESTS.incrementAndGet() * 5_400L);
        later = friday.plusSeconds(3_600);
    }

    @Test
    void a_moved_person_is_back_and_what_was_known_in_between_is_kept() {
        run.departments(MONDAY, run.department("HR", ""), run.department("VT", ""));
        run.people(MONDAY, run.person("M1", "HR"));
        var moved = run.people(friday, run.person("M1", "VT"));
        var former = run.rows("membership_former");

        var shown = run.as(later, () -> undo.preview(moved));
        assertThat(shown.changes().get(0).differences())
                .containsExactly(new ImportChange.Difference("department", "VT" + run.code(), "HR" + run.code()));
        var outcome = run.as(later, () -> undo.undo(moved, shown.hash()));

        assertThat(outcome).isEqualTo(new ImportOutcome(ImportOutcome.State.APPLIED, 0, 1, 0, 0));
        assertThat(run.departmentOn("M1", THE_FRIDAY)).isEqualTo("HR" + run.code());
        assertThat(run.departmentOn("M1", THE_MONDAY)).isEqualTo("HR" + run.code());
        assertThat(run.rows("membership_former")).isEqualTo(former + 2);
        assertThat(run.eventsAbout(moved)).isEqualTo(List.of("PeopleImported", "ImportUndone"));
    }

    @Test
    void who_came_by_the_import_goes_and_the_head_she_was_announced_as_waits_again() {
        run.departments(MONDAY, run.department("HR", "M1"));
        var before = Map.of("person", run.rows("person"), "membership", run.rows("membership"));
        var created = run.people(friday, run.person("M1", "HR"), run.person("M2", "HR"));
        assertThat(run.head("HR")).isPresent();

        run.undo(later, created);

        assertThat(run.rows("person")).isEqualTo(before.get("person"));
        assertThat(run.rows("membership")).isEqualTo(before.get("membership"));
        assertThat(run.head("HR")).isEmpty();
        run.people(later, run.person("M1", "HR"));
        assertThat(run.head("HR")).isPresent();
    }

    @Test
    void what_has_changed_since_stays_and_the_fields_are_named() {
        run.departments(MONDAY, run.department("HR", ""), run.department("VT", ""));
        run.people(MONDAY, run.person("M1", "HR"), run.person("M2", "HR"));
        var moved = run.people(friday, run.person("M1", "VT"), run.person("M2", "VT"));
        run.rename("M1", "Anders");

        var shown = run.as(later, () -> undo.preview(moved));

        assertThat(shown.changes()).extracting(ImportChange::key).containsExactly("M2" + run.code());
        assertThat(shown.rejections()).singleElement().satisfies(stays -> {
            assertThat(stays.key()).isEqualTo("M1" + run.code());
            assertThat(stays.reason().key()).isEqualTo("organisation.undo.reason.changed");
            assertThat(stays.reason().arguments().toString()).contains("organisation.field.family_name");
        });
        assertThat(run.undo(later, moved).rejected()).isEqualTo(1);
        assertThat(run.departmentOn("M1", THE_FRIDAY)).isEqualTo("VT" + run.code());
        assertThat(run.departmentOn("M2", THE_FRIDAY)).isEqualTo("HR" + run.code());
    }

    @Test
    void who_was_given_an_account_since_stays() {
        run.departments(MONDAY, run.department("HR", ""));
        var created = run.people(friday, run.person("M1", "HR"));
        run.account("M1");

        var shown = run.as(later, () -> undo.preview(created));

        assertThat(shown.changes()).isEmpty();
        assertThat(shown.rejections().get(0).reason().key()).isEqualTo("organisation.undo.reason.known");
    }

    @Test
    void departments_go_back_with_what_hangs_below_them() {
        run.departments(MONDAY, run.department("GL", ""), run.department("VT", "", "GL"));
        var changed = run.departments(
                friday,
                run.department("GL", ""),
                run.department("NEU", "", "GL"),
                run.department("TIEF", "", "NEU"),
                run.department("VT", "", "TIEF"));
        var all = run.rows("department");

        var outcome = run.undo(later, changed);

        assertThat(outcome).isEqualTo(new ImportOutcome(ImportOutcome.State.APPLIED, 0, 1, 2, 0));
        assertThat(run.rows("department")).isEqualTo(all - 2);
        assertThat(run.parent("VT")).contains("GL" + run.code());
    }

    @Test
    void a_department_people_came_to_since_stays_with_the_one_above() {
        var created = run.departments(friday, run.department("GL", ""), run.department("VT", "", "GL"));
        run.peopleForGood(friday, run.person("M1", "VT"));

        var shown = run.as(later, () -> undo.preview(created));

        assertThat(shown.changes()).isEmpty();
        assertThat(shown.rejections())
                .extracting(stays -> stays.reason().key())
                .containsExactlyInAnyOrder("organisation.undo.reason.known", "organisation.undo.reason.below");
    }

    @Test
    void only_the_last_import_is_taken_back_once_and_within_a_day() {
        run.departments(MONDAY, run.department("HR", ""));
        var first = run.people(friday, run.person("M1", "HR"));
        var second = run.people(friday.plusSeconds(60), run.person("M1", "HR"), run.person("M2", "HR"));

        assertThatThrownBy(() -> run.as(later, () -> undo.preview(first))).isInstanceOf(Missing.class);
        assertThat(run.as(friday.plusSeconds(90_000), undo::last)).isEmpty();
        var shown = run.as(later, () -> undo.preview(second)).hash();
        run.as(later, () -> undo.undo(second, shown));
        assertThat(run.as(later, () -> undo.undo(second, shown)).state()).isEqualTo(ImportOutcome.State.APPLIED_BEFORE);
        assertThat(run.as(later, undo::last)).map(LastImport::id).contains(first);
        run.undo(later, first);
    }

    @Test
    void what_is_kept_for_taking_back_is_forgotten_after_a_day() {
        run.departments(MONDAY, run.department("HR", ""));
        var created = run.people(friday, run.person("M1", "HR"));

        run.forget(later);
        assertThat(run.kept(created)).isTrue();
        run.forget(friday.plusSeconds(90_000));
        assertThat(run.kept(created)).isFalse();
    }

    @Test
    void of_ten_thousand_lines_the_good_ones_are_shown_applied_and_taken_back_without_a_rest() {
        run.departments(MONDAY, run.department("HR", ""));
        var lines = IntStream.range(0, 10_500)
                .mapToObj(number -> run.person("T" + number, number % 21 == 3 ? "NOWHERE" : "HR"))
                .toArray(String[]::new);
        var tables = List.of("person", "membership", "person_former", "membership_former");
        var before = tables.stream().map(run::rows).toList();

        assertThat(run.preview(friday, lines).count(ImportChange.Kind.CREATED)).isEqualTo(10_000);
        assertThat(tables.stream().map(run::rows).toList()).isEqualTo(before);
        var created = run.people(friday, lines);
        assertThat(run.preview(friday, lines).changes()).isEmpty();
        assertThat(run.rows("person")).isEqualTo(before.get(0) + 10_000);
        assertThat(run.rows("membership")).isEqualTo(before.get(1) + 10_000);
        assertThat(run.rejected(created).lines()).hasSize(501);
        var outcome = run.undo(later, created);

        assertThat(outcome).isEqualTo(new ImportOutcome(ImportOutcome.State.APPLIED, 0, 0, 10_000, 0));
        assertThat(tables.stream().map(run::rows).toList()).isEqualTo(before);
    }
}
