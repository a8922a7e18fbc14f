package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leitplanke.organisation.Company.ENTRY;
import static org.leitplanke.organisation.Company.TODAY;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonLineTest {

    private static final String NEEDED = "Personalnummer;Vorname;Nachname;Abteilung;Standort;Eintritt";

    private final Company company = new Company().department("HR", null).department("VT", null);

    @Test
    void what_a_file_has_no_column_for_stays_as_it_is() {
        company.person("M1", "HR", "HH", ENTRY, TODAY.plusDays(10)).further("M1", "VT");

        var plan = company.peopleWith(NEEDED, "M1;Eva;Brandt;HR;HH;01.02.2020", "M2;Jo;Neu;HR;HH;01.02.2020");

        assertThat(plan.changes()).extracting(ImportChange::key).containsExactly("M2");
        assertThat(plan.people().get(0).exit()).isEqualTo(Person.OPEN);
        assertThat(plan.people().get(0).employment()).isEqualTo(Employment.INTERNAL);
    }

    @ParameterizedTest
    @CsvSource({
        "extern,EXTERNAL",
        "External,EXTERNAL",
        "befristet,TEMPORARY",
        "TEMPORARY,TEMPORARY",
        "Festangestellt,INTERNAL",
        "'',INTERNAL"
    })
    void employment_is_told_in_german_and_english(String word, Employment employment) {
        var plan = company.peopleWith(NEEDED + ";Beschäftigungsart", "M1;Eva;Brandt;HR;HH;01.02.2020;" + word);

        assertThat(plan.people().get(0).employment()).isEqualTo(employment);
    }

    @Test
    void an_unknown_kind_of_employment_rejects_the_line() {
        var plan = company.peopleWith(NEEDED + ";employment", "M1;Eva;Brandt;HR;HH;01.02.2020;manchmal");

        assertThat(plan.rejections().get(0).reason().key()).endsWith("employmentUnknown");
    }

    @Test
    void further_departments_stand_in_one_cell_and_are_all_of_them() {
        company.department("IT", null).person("M1", "HR").further("M1", "VT");
        var headings = NEEDED + ";Weitere Abteilungen";

        var same = company.peopleWith(headings, "M1;Eva;Brandt;HR;HH;01.02.2020;VT");
        var both = company.peopleWith(headings, "M1;Eva;Brandt;HR;HH;01.02.2020;\"IT; VT\"");
        var none = company.peopleWith(headings, "M1;Eva;Brandt;HR;HH;01.02.2020;");

        assertThat(same.changes()).isEmpty();
        assertThat(both.changes().get(0).differences())
                .containsExactly(new ImportChange.Difference("further", "VT", "IT, VT"));
        assertThat(both.further()).containsEntry("M1", Set.of(company.id("IT"), company.id("VT")));
        assertThat(none.further()).containsEntry("M1", Set.of());
    }

    @Test
    void whoever_leaves_on_a_day_to_come_stays_until_then() {
        company.person("M1", "HR");

        var plan = company.people("M1;Eva;Brandt;m1@firma.example;HR;HH;01.02.2020;31.12.2026;de");

        assertThat(plan.endings()).isEmpty();
        assertThat(plan.changes().get(0).differences())
                .containsExactly(new ImportChange.Difference("exit", null, LocalDate.of(2026, 12, 31)));
    }
}
