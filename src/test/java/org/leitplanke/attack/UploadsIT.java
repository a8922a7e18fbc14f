package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitplanke.outside.Answer;

/** Files: only the import takes any, only tables, only of a sensible size; everything else gets a sentence. */
@ExtendWith(WithTarget.class)
class UploadsIT {

    private static final String PAGE = "/organisation/import.xhtml";
    private static final String BOUNDARY = "-upload-";
    private static final int MEGABYTE = 1_048_576;

    static Stream<Arguments> nonsense() {
        return Stream.of(
                Arguments.of("a workbook", bytes("504b0304140000000800"), "organisation.import.workbook"),
                Arguments.of("a picture", bytes("89504e470d0a1a0a0000000d49484452"), "organisation.import.encoding"),
                Arguments.of("a program", bytes("7f454c460201010000000000"), "organisation.import.encoding"),
                Arguments.of(
                        "UTF-16 without mark",
                        "Kürzel;Name".getBytes(StandardCharsets.UTF_16LE),
                        "organisation.import.encoding"));
    }

    /** Uploads not yet allowed. */
    @ParameterizedTest
    @MethodSource("nonsense")
    void what_is_no_table_is_refused_with_a_sentence(String what, byte[] content, String key) {
        var answer = upload("people.csv", content);

        assertThat(answer.status()).as(what).isEqualTo(200);
        assertThat(answer.says(key)).as(() -> what + ": " + answer.text()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "%PDF-1.4 /JS (app.alert(1))",
                "GIF89a/*;=1*/",
                "MZ",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
                "\"",
                ";;;;",
                "Personalnummer;Personalnummer\n1;2",
                "=cmd|' /C calc'!A0;x\n1;2"
            })
    void what_calls_itself_a_table_and_is_none_is_refused_with_a_sentence(String content) {
        var answer = upload("people.csv", content.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.has("problems")).isTrue();
        assertThat(answer.body()).doesNotContain("<svg xmlns", "<script>alert", "root:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../tmp/leitplanke-outside.csv",
                "..\\\\..\\\\outside.csv",
                "/etc/passwd",
                "people.csv%00.exe",
                "\u202egpj.exe",
                "<img src=x onerror=alert(1)>.csv",
                "people.csv; filename*=UTF-8''x.exe",
                ".",
                "con"
            })
    void the_name_of_a_file_means_nothing(String name) {
        var before = WithTarget.stored().count("select count(*) from import_draft");

        var answer = upload(name, "Nichts;Als\nUnsinn;!".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.has("problems")).isTrue();
        assertThat(answer.body()).doesNotContain("<img src=x", "outside.csv");
        assertThat(WithTarget.stored().count("select count(*) from import_draft"))
                .isEqualTo(before);
    }

    @Test
    void an_empty_file_is_refused_with_a_sentence() {
        assertThat(upload("people.csv", new byte[0]).has("problems")).isTrue();
    }

    @Test
    void a_name_of_three_hundred_characters_is_no_incident() {
        assertThat(upload("a".repeat(300) + ".csv", bytes("00")).status()).isEqualTo(200);
    }

    @Test
    void a_file_beyond_the_limit_of_the_portal_is_refused_at_its_field() {
        var answer = upload("people.csv", zeros(11));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.says("organisation.import.tooLarge", 10)).isTrue();
    }

    @Test
    void a_file_beyond_the_limit_of_the_server_is_refused_at_its_field_too() {
        var sabine = WithTarget.as("sabine.krueger");

        var answer = upload("people.csv", zeros(55));

        assertThat(answer.status()).as(answer::body).isEqualTo(303);
        assertThat(sabine.get(answer.target()).says("organisation.import.tooLarge", 10))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.xhtml", "/approval/ask.xhtml", "/channel/edit.xhtml", "/sign-in.xhtml", "/nowhere"})
    void no_other_page_takes_files(String page) {
        var sabine = WithTarget.as("sabine.krueger");

        var answer = sabine.send(sabine.request(page)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body("1:1", "x.csv", bytes("41")))));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.body()).isEmpty();
    }

    private static Answer upload(String name, byte[] content) {
        var sabine = WithTarget.as("sabine.krueger");
        var page = sabine.get(PAGE);
        return sabine.send(sabine.request(PAGE)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body(page.state(), name, content))));
    }

    private static byte[] body(String state, String name, byte[] content) {
        var before = new StringBuilder();
        for (var field : List.of(
                List.of("upload", "upload"),
                List.of("upload:kind", "PEOPLE"),
                List.of("upload:preview", "x"),
                List.of("jakarta.faces.ViewState", state))) {
            before.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.get(0) + "\"\r\n\r\n"
                    + field.get(1) + "\r\n");
        }
        before.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"upload:file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n");
        var all = new ByteArrayOutputStream();
        all.writeBytes(before.toString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(content);
        all.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] zeros(int megabytes) {
        var content = new byte[megabytes * MEGABYTE];
        Arrays.fill(content, (byte) 'a');
        return content;
    }
}
