package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.InvalidInput;

class ImportFileTest {

    private static final String GERMAN =
            "Personalnummer;Vorname;Nachname;E-Mail;Abteilung;Standort;Eintritt;Austritt;Sprache\n";
    private static final String ENGLISH = "number,given_name,family_name,email,department,site,entry,exit,language\n";
    private static final String LINE = "M1;Jürgen;Müßig;j@firma.example;HR;HH;01.02.2020;;de\n";

    @Test
    void a_mark_at_the_beginning_of_utf_8_is_skipped() {
        var text = ImportFile.Text.of(("\uFEFF" + GERMAN + LINE).getBytes(StandardCharsets.UTF_8));

        assertThat(text.encoding()).isEqualTo("UTF-8");
        assertThat(people(text.content()).lines().get(0).cell("family_name")).isEqualTo("Müßig");
    }

    @Test
    void windows_1252_is_recognised_and_said() {
        var text = ImportFile.Text.of((GERMAN + LINE).getBytes(Charset.forName("windows-1252")));

        assertThat(text.encoding()).isEqualTo("Windows-1252");
        assertThat(people(text.content()).lines().get(0).cell("given_name")).isEqualTo("Jürgen");
    }

    @Test
    void other_encodings_and_workbooks_are_refused() {
        refused((GERMAN + LINE).getBytes(StandardCharsets.UTF_16LE), "organisation.import.encoding");
        refused(new byte[] {'P', 'K', 3, 4}, "organisation.import.workbook");
        refused(new byte[0], "organisation.import.empty");
    }

    @Test
    void utf_16_with_its_mark_and_tabs_is_what_excel_calls_unicode_text() {
        var content = (GERMAN + LINE).replace(';', '\t');
        var little = concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, content.getBytes(StandardCharsets.UTF_16LE));

        for (var bytes : List.of(little, content.getBytes(StandardCharsets.UTF_16))) {
            var text = ImportFile.Text.of(bytes);
            assertThat(text.encoding()).isEqualTo("UTF-16");
            assertThat(people(text.content()).table().separator()).isEqualTo(ImportTable.Separator.TAB);
            assertThat(people(text.content()).lines().get(0).cell("family_name"))
                    .isEqualTo("Müßig");
        }
    }

    @Test
    void a_line_break_inside_of_quotes_belongs_to_the_cell() {
        var file = people(GERMAN.replace("Sprache", "Sprache;Anschrift")
                + "M1;Jürgen;Müßig;;HR;HH;01.02.2020;;de;\"Weg 1\r\n20095 Hamburg\"\r\n"
                + "M2;\"Eva\nMaria\";Brandt;;HR;HH;01.02.2020;;de;\r\n");

        assertThat(file.lines()).hasSize(2).allMatch(line -> line.defect() == null);
        assertThat(file.lines().get(1).number()).isEqualTo(4);
        assertThat(ImportLines.required(file.lines().get(1), "given_name", 100)).isEqualTo("Eva Maria");
    }

    @Test
    void what_excel_says_about_its_separator_is_no_heading() {
        assertThat(people("sep=;\r\n" + GERMAN + LINE).lines().get(0).number()).isEqualTo(3);
    }

    @Test
    void headings_of_other_systems_are_recognised_by_themselves() {
        var file = people("Pers.-Nr.;FIRST NAME;Familien-Name;Org_Unit;Standort-Kürzel;Eintrittsdatum\n"
                + "M1;Eva;Brandt;HR;HH;01.02.2020\n");

        assertThat(file.columns().isComplete()).isTrue();
        assertThat(file.columns().meanings())
                .containsExactly("number", "given_name", "family_name", "department", "site", "entry");
        assertThat(file.lines().get(0).tells("exit")).isFalse();
    }

    @Test
    void unknown_headings_are_offered_with_an_example_and_read_once_somebody_said_what_they_mean() {
        var content = "Kennung;Vorname;Nachname;Abteilung;Standort;Eintritt\nM1;Eva;Brandt;HR;HH;01.02.2020\n";

        var unknown = people(content);
        assertThat(unknown.columns().isComplete()).isFalse();
        assertThat(unknown.columns().missing()).containsExactly("number");
        assertThat(unknown.columns().columns().get(0).example()).isEqualTo("M1");
        assertThat(unknown.lines()).isEmpty();

        var said = ImportFile.of(content, ImportKind.PEOPLE, Map.of("kennung", "number"));
        assertThat(said.lines().get(0).cell("number")).isEqualTo("M1");
        assertThat(said.columns().columns().get(0).said()).isTrue();
    }

    @Test
    void what_somebody_said_counts_more_than_what_a_heading_seems_to_say() {
        var file = ImportFile.of(
                GERMAN.replace("Sprache", "Sprache;Rufname") + LINE.strip() + ";Jo\n",
                ImportKind.PEOPLE,
                Map.of("rufname", "given_name"));

        assertThat(file.columns().isComplete()).isTrue();
        assertThat(file.columns().ignored()).containsExactly("Vorname");
        assertThat(file.lines().get(0).cell("given_name")).isEqualTo("Jo");
    }

    @Test
    void commas_and_english_headings_in_any_order_are_understood() {
        var file = people("Language,ENTRY,number,given_name,family_name,email,department,site,exit\n"
                + "en,2020-02-01,M1,\"Ann, Mary\",Smith,,HR,HH,\n");

        assertThat(file.lines()).hasSize(1);
        assertThat(file.lines().get(0).cell("given_name")).isEqualTo("Ann, Mary");
        assertThat(file.lines().get(0).cell("entry")).isEqualTo("2020-02-01");
    }

    @Test
    void further_columns_are_named_and_ignored() {
        var file = people(GERMAN.replace("Sprache", "Sprache;Kostenstelle") + LINE.strip() + ";4711\n");

        assertThat(file.columns().ignored()).containsExactly("Kostenstelle");
        assertThat(file.lines().get(0).defect()).isNull();
    }

    @Test
    void a_file_with_too_few_columns_is_refused() {
        assertThatThrownBy(() -> people("Personalnummer;Vorname\nM1;Eva\n"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                    assertThat(refused.field()).isEqualTo("file");
                    assertThat(refused.messageKey()).isEqualTo("organisation.import.columnsMissing");
                });
    }

    @Test
    void a_column_twice_has_to_be_cleared_up_first() {
        var file = people(GERMAN.replace("Sprache", "Sprache;language") + LINE.strip() + ";de\n");

        assertThat(file.columns().isComplete()).isFalse();
        assertThat(file.columns().twice()).containsExactly("language");
    }

    @Test
    void a_file_without_lines_is_refused() {
        assertThatThrownBy(() -> people(GERMAN + ";;;;;;;;\n\n")).hasMessage("organisation.import.noLines");
    }

    @Test
    void an_open_quote_spoils_its_own_line_only() {
        var file = people(GERMAN + "M1;\"Eva;Brandt;;HR;HH;01.02.2020;;de\n" + LINE.replace("M1", "M2"));

        assertThat(file.lines()).hasSize(2);
        assertThat(file.lines().get(0).defect().key()).isEqualTo("organisation.import.reason.quotes");
        assertThat(file.lines().get(1).defect()).isNull();
        assertThat(file.lines().get(1).number()).isEqualTo(3);
    }

    @Test
    void a_line_with_too_few_cells_is_defective_but_keeps_its_key() {
        var line = people(GERMAN + "M1;Eva;Brandt\n").lines().get(0);

        assertThat(line.defect().arguments()).containsExactly(3, 9);
        assertThat(line.cell("number")).isEqualTo("M1");
    }

    @Test
    void line_ends_of_windows_and_old_macs_count_the_same() {
        assertThat(people((GERMAN + LINE + LINE).replace("\n", "\r\n")).lines()).hasSize(2);
        assertThat(people((ENGLISH + LINE.replace(';', ',')).replace("\n", "\r"))
                        .lines())
                .hasSize(1);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static ImportFile people(String content) {
        return ImportFile.of(content, ImportKind.PEOPLE, Map.of());
    }

    private static void refused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> ImportFile.Text.of(bytes))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(reason);
    }
}
