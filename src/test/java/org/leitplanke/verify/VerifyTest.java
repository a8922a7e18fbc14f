package org.leitplanke.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitplanke.audit.ChainFixture;

class VerifyTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void an_intact_trail_ends_with_0_and_says_what_was_checked() throws SQLException {
        var url = aChain("");

        var exit = verify(Map.of(), "--url", url, "--language", "de");

        assertThat(exit).isZero();
        assertThat(said())
                .contains("5 Einträge sind in Ordnung", "Das Audit-Protokoll ist so, wie es geschrieben wurde.");
    }

    @Test
    void a_tampered_trail_ends_with_2_and_names_the_first_bad_entry() throws SQLException {
        var url = aChain("UPDATE audit_entry SET actor_ref = 'x' WHERE seq = 3");

        var exit = verify(Map.of("LEITPLANKE_DB_URL", url), "--language", "en");

        assertThat(exit).isEqualTo(2);
        assertThat(said())
                .contains("Entry 3 is displayed differently from how it was recorded.", "NOT as it was written");
    }

    @Test
    void a_trail_that_cannot_be_read_ends_with_4_and_is_not_created(@TempDir Path folder) {
        var nowhere = folder.resolve("db");

        var exit = verify(Map.of(), "--url", "jdbc:derby:directory:" + nowhere + ";create=true");

        assertThat(exit).isEqualTo(4);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void an_unknown_option_ends_with_4_and_explains_itself() {
        var exit = verify(Map.of(), "--fast");

        assertThat(exit).isEqualTo(4);
        assertThat(said()).contains("--fast", "--url");
    }

    @Test
    void help_says_what_is_found_what_is_not_and_how_it_ends() {
        var exit = verify(Map.of(), "--help", "--language", "en");

        assertThat(exit).isZero();
        assertThat(said()).contains("0: as it was written", "2: ", "4: ", "Cannot find", "computed anew");
    }

    @Test
    void a_password_in_the_address_is_not_repeated() throws SQLException {
        verify(Map.of(), "--url", aChain("") + ";password=Geheim-4711", "--language", "de");

        assertThat(said()).contains("password=…").doesNotContain("4711");
    }

    private int verify(Map<String, String> environment, String... arguments) {
        return Verify.run(arguments, environment, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String aChain(String tampered) throws SQLException {
        var url = ChainFixture.anEmptyDatabase();
        try (var database = DriverManager.getConnection(url)) {
            var chain = new ChainFixture(database);
            chain.write(5, 1);
            if (!tampered.isEmpty()) {
                chain.run(tampered);
            }
        }
        return url;
    }
}
