package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
        refused((GERMAN + LINE).getBytes(StandardCharsets.UTF_16), "organisation.import.encoding");
        refused((GERMAN + LINE).getBytes(StandardCharsets.UTF_16LE), "organisation.import.encoding");
        refused(new byte[] {'P', 'K', 3, 4}, "organisation.import.workbook");
        refused(new byte[0], "organisation.import.empty");
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

        assertThat(file.ignored()).containsExactly("Kostenstelle");
        assertThat(file.lines().get(0).defect()).isNull();
    }

    @Test
    void missing_columns_refuse_the_file_and_are_named() {
        assertThatThrownBy(() -> people("Personalnummer;Vorname\nM1;Eva\n"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                    assertThat(refused.field()).isEqualTo("file");
                    assertThat(refused.arguments().get(0).toString()).startsWith("Nachname, E-Mail, Abteilung");
                });
    }

    @Test
    void a_column_twice_refuses_the_file() {
        assertThatThrownBy(() -> people(GERMAN.replace("Sprache", "Sprache;language") + LINE))
                .hasMessage("organisation.import.columnTwice");
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

    private static ImportFile people(String content) {
        return ImportFile.of(content, ImportKind.PEOPLE);
    }

    private static void refused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> ImportFile.Text.of(bytes))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(reason);
    }
}
