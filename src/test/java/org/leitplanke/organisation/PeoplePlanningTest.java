package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leitplanke.organisation.Company.ENTRY;
import static org.leitplanke.organisation.Company.TODAY;
import static org.leitplanke.organisation.Company.line;
import static org.leitplanke.organisation.ImportChange.Kind.CHANGED;
import static org.leitplanke.organisation.ImportChange.Kind.CREATED;
import static org.leitplanke.organisation.ImportChange.Kind.ENDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leitplanke.platform.Words;

class PeoplePlanningTest {

    private final Company company = new Company()
            .department("HR", null)
            .department("VT", null)
            .department("ALT", null)
            .ended("ALT");

    @Test
    void the_same_file_changes_nothing() {
        company.person("M1", "HR").person("M2", "VT");

        var plan = company.people(line("M1", "HR"), line("M2", "VT"));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.rejections()).isEmpty();
    }

    @Test
    void who_is_new_is_created_with_a_fresh_id() {
        var plan = company.people(line("M1", "HR"));

        assertThat(plan.count(CREATED)).isEqualTo(1);
        assertThat(plan.people().get(0).department()).isEqualTo(company.id("HR"));
        assertThat(plan.people().get(0).exit()).isEqualTo(Person.OPEN);
    }

    @Test
    void a_change_shows_the_field_before_and_after() {
        company.person("M1", "HR");

        var plan = company.people(line("M1", "VT").replace("Brandt", "Brandt-Roth"));

        assertThat(plan.changes().get(0).kind()).isEqualTo(CHANGED);
        assertThat(plan.changes().get(0).differences())
                .containsExactly(
                        new ImportChange.Difference("family_name", "Brandt", "Brandt-Roth"),
                        new ImportChange.Difference("department", "HR", "VT"));
    }

    @Test
    void letters_a_spreadsheet_could_not_save_are_noticed() {
        company.person("M1", "HR").person("M2", "HR");

        var lossy = company.people(line("M1", "HR").replace("Brandt", "?ahin"), line("M2", "HR"));
        var whole = company.people(line("M1", "HR").replace("Brandt", "Şahin"), line("M2", "HR"));

        assertThat(lossy.hints()).containsExactly(Words.of("organisation.import.hint.lostLetters", 1L));
        assertThat(whole.hints()).isEmpty();
    }

    @Test
    void who_is_missing_was_here_until_yesterday() {
        company.person("M1", "HR").person("M2", "HR");

        var plan = company.people(line("M1", "HR"));

        assertThat(plan.count(ENDED)).isEqualTo(1);
        assertThat(plan.endings()).containsEntry("M2", TODAY.minusDays(1));
    }

    @Test
    void yesterday_is_that_of_the_site() {
        company.person("M1", "HR").person("M2", "HR", "AKL", ENTRY, Person.OPEN);

        assertThat(company.people(line("M1", "HR")).endings()).containsEntry("M2", TODAY.minusDays(1));
    }

    @Test
    void whoever_never_came_has_no_day_at_all() {
        company.person("M1", "HR").person("M2", "HR", "HH", TODAY.plusDays(30), Person.OPEN);

        assertThat(company.people(line("M1", "HR")).endings()).containsEntry("M2", TODAY.plusDays(29));
    }

    @Test
    void who_has_left_is_not_ended_again() {
        company.person("M1", "HR").person("M2", "HR", "HH", ENTRY, TODAY.minusDays(5));

        assertThat(company.people(line("M1", "HR")).changes()).isEmpty();
    }

    @Test
    void the_department_of_somebody_who_has_left_is_history() {
        company.person("M1", "HR", "HH", ENTRY, LocalDate.of(2025, 12, 31));

        var plan = company.people("M1;Eva;Brandt;m1@firma.example;VT;HH;01.02.2020;31.12.2025;de");

        assertThat(plan.changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M1;;Brandt;;HR;HH;01.02.2020;;de             | missing.given_name
            M1;Eva;;;HR;HH;01.02.2020;;de                | missing.family_name
            M1;Eva;Brandt;;;HH;01.02.2020;;de            | missing.department
            M1;Eva;Brandt;;HR;;01.02.2020;;de            | missing.site
            M1;Eva;Brandt;;HR;HH;;;de                    | missing.entry
            M1;Eva;Brandt;eva@;HR;HH;01.02.2020;;de      | email
            M1;Eva;Brandt;;XX;HH;01.02.2020;;de          | departmentUnknown
            M1;Eva;Brandt;;ALT;HH;01.02.2020;;de         | departmentUnknown
            M1;Eva;Brandt;;HR;XX;01.02.2020;;de          | siteUnknown
            M1;Eva;Brandt;;HR;HH;31.02.2020;;de          | day
            M1;Eva;Brandt;;HR;HH;02/01/2020;;de          | day
            M1;Eva;Brandt;;HR;HH;01.02.2020;01.01.2020;de| exitBeforeEntry
            M1;Eva;Brandt;;HR;HH;01.02.2020;;fr          | languageUnknown
            M1;Eva;Brandt;;HR                            | cells
            ;Eva;Brandt;;HR;HH;01.02.2020;;de            | noKey
            """)
    void a_line_that_cannot_be_used_is_named_with_its_reason(String bad, String reason) {
        var plan = company.people(line("M9", "HR"), bad);

        assertThat(plan.rejections()).hasSize(1);
        assertThat(plan.rejections().get(0).line()).isEqualTo(3);
        assertThat(plan.rejections().get(0).reason().key()).isEqualTo("organisation.import.reason." + reason);
        assertThat(plan.count(CREATED)).isEqualTo(1);
    }

    @Test
    void days_may_be_german_or_iso() {
        company.person("M1", "HR");

        assertThat(company.people(line("M1", "HR").replace("01.02.2020", "2020-02-01"))
                        .changes())
                .isEmpty();
        assertThat(company.people(line("M1", "HR").replace("01.02.2020", "1.2.2020"))
                        .changes())
                .isEmpty();
    }

    @Test
    void a_key_that_occurs_twice_is_rejected_every_time_and_ends_nobody() {
        company.person("M1", "HR").person("M2", "HR");

        var plan = company.people(line("M1", "HR"), line("M2", "HR"), line("M1", "VT"));

        assertThat(plan.rejections()).extracting(ImportRejection::line).containsExactly(2, 4);
        assertThat(plan.changes()).isEmpty();
    }

    @Test
    void a_rejected_line_never_ends_its_person() {
        company.person("M1", "HR").person("M2", "HR");

        var plan = company.people(line("M1", "HR"), line("M2", "NOWHERE"));

        assertThat(plan.endings()).isEmpty();
        assertThat(plan.endingsBlocked()).isFalse();
    }

    @Test
    void a_key_nobody_can_read_blocks_all_endings() {
        company.person("M1", "HR").person("M2", "HR");

        assertThat(company.people(line("M1", "HR"), line("", "HR")).endingsBlocked())
                .isTrue();
        assertThat(company.people(line("M1", "HR"), line("", "HR")).endings()).isEmpty();
        assertThat(company.people(line("M1", "HR"), "M 2 Eva Brandt").endings()).isEmpty();
        assertThat(company.people(line("M1", "HR"), "M3;\"Eva;Brandt").endings())
                .isEmpty();
    }

    @Test
    void somebody_still_here_cannot_enter_again_later() {
        company.person("M1", "HR", "HH", ENTRY, TODAY.plusDays(10));

        var plan = company.people(line("M1", "HR").replace("01.02.2020", "01.03.2027"));

        assertThat(plan.rejections().get(0).reason().key()).endsWith("entryAfterExit");
    }

    @Test
    void more_than_ten_endings_or_five_percent_need_a_word() {
        var few = new Company().department("HR", null);
        IntStream.range(0, 300).forEach(i -> few.person("M" + i, "HR"));

        assertThat(few.people(lines(0, 290)).endsMany()).isFalse();
        assertThat(few.people(lines(0, 289)).endsMany()).isTrue();

        var small = new Company().department("HR", null);
        IntStream.range(0, 40).forEach(i -> small.person("M" + i, "HR"));

        assertThat(small.people(lines(0, 38)).endsMany()).isFalse();
        assertThat(small.people(lines(0, 37)).endsMany()).isTrue();
    }

    @Test
    void of_ten_thousand_lines_five_hundred_bad_ones_are_named_and_end_nobody() {
        IntStream.range(0, 10_000).forEach(i -> company.person("M" + i, i % 3 == 0 ? "VT" : "HR"));
        var lines = new ArrayList<String>();
        for (var i = 0; i < 10_000; i++) {
            lines.add(i % 20 == 7 ? line("M" + i, "HR").replace("01.02.2020", "gestern") : line("M" + i, "HR"));
        }

        var plan = company.people(lines.toArray(String[]::new));

        assertThat(plan.rejections()).hasSize(500);
        assertThat(plan.rejections()).allMatch(rejection -> (rejection.line() - 2) % 20 == 7);
        assertThat(plan.endings()).isEmpty();
        assertThat(plan.count(CHANGED)).isEqualTo((int) IntStream.range(0, 10_000)
                .filter(i -> i % 3 == 0 && i % 20 != 7)
                .count());
    }

    @Test
    void the_hash_follows_the_changes() {
        company.person("M1", "HR");

        assertThat(company.people(line("M1", "VT")).hash())
                .isEqualTo(company.people(line("M1", "VT")).hash());
        assertThat(company.people(line("M1", "VT")).hash())
                .isNotEqualTo(company.people(line("M1", "HR")).hash());
    }

    private static String[] lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> line("M" + i, "HR")).toArray(String[]::new);
    }
}
