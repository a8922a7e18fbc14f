package org.leitplanke.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.verify.ChainCheck;
import org.leitplanke.verify.Defect;

/** Written by the portal's own classes, then tampered with, then checked by the verifier that knows none of them. */
class TamperedChainTest {

    private static final int LENGTH = 12;
    private Connection database;
    private ChainFixture chain;

    private static String url;

    @BeforeAll
    static void create() {
        url = ChainFixture.anEmptyDatabase();
    }

    @BeforeEach
    void write_a_chain() throws SQLException {
        database = DriverManager.getConnection(url);
        chain = new ChainFixture(database);
        chain.clear();
        chain.write(LENGTH, 1);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void an_untouched_chain_is_intact() throws SQLException {
        var verdict = ChainCheck.over(database);

        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.entries()).isEqualTo(LENGTH);
        assertThat(verdict.personal()).isEqualTo(LENGTH / 2);
    }

    @Test
    void an_empty_chain_is_intact() throws SQLException {
        chain.clear();

        assertThat(ChainCheck.over(database).intact()).isTrue();
    }

    @Test
    void a_changed_entry_with_a_hash_made_to_fit_breaks_the_link_behind_it() throws SQLException {
        var bytes = chain.canonical(5);
        bytes[bytes.length - 1]++;
        chain.setCanonical(5, bytes);
        chain.run("UPDATE audit_entry SET entry_hash = '" + CanonicalEntry.link(chain.text("prev_hash", 5), bytes)
                + "' WHERE seq = 5");

        assertFound(Defect.NOT_LINKED, 6);
    }

    @Test
    void an_entry_appended_beside_the_portal_is_found() throws SQLException {
        chain.insert(LENGTH + 1, chain.text("entry_hash", LENGTH));

        assertFound(Defect.BEYOND_HEAD, LENGTH + 1);
    }

    @Test
    void an_entry_with_a_number_never_given_is_found() throws SQLException {
        chain.insert(0, CanonicalEntry.GENESIS);

        assertFound(Defect.ODD_NUMBER, 0);
    }

    @Test
    void a_head_with_another_hash_is_found() throws SQLException {
        chain.run("UPDATE audit_head SET hash = '" + Fingerprint.of("other") + "'");

        assertFound(Defect.HEAD_DIFFERS, LENGTH);
    }

    @Test
    void a_missing_head_is_found() throws SQLException {
        chain.run("DELETE FROM audit_head");

        assertFound(Defect.NO_HEAD, 0);
    }

    @Test
    void a_changed_name_is_found() throws SQLException {
        chain.run("UPDATE audit_personal SET payload = 'name=Somebody Else' WHERE seq = 8");

        assertFound(Defect.PERSONAL_DIFFERS, 8);
    }

    @Test
    void a_name_put_beside_an_entry_that_had_none_is_found() throws SQLException {
        chain.run(
                "INSERT INTO audit_personal (seq, salt, payload) SELECT 3, salt, payload FROM audit_personal WHERE seq = 2");

        assertFound(Defect.PERSONAL_DIFFERS, 3);
    }

    @Test
    void an_erased_name_leaves_the_chain_intact_and_is_counted() throws SQLException {
        chain.delete("audit_personal", 2);

        var verdict = ChainCheck.over(database);

        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.erased()).isEqualTo(1);
    }

    @Test
    void a_clock_set_back_is_a_remark_and_no_defect() throws SQLException {
        chain.clear();
        chain.writeBackwards(LENGTH);

        var verdict = ChainCheck.over(database);

        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.backwards()).isEqualTo(LENGTH - 1);
    }

    /** Known limits until checkpoints are kept outside the database; the documentation and the command say so. */
    @Test
    void a_chain_rebuilt_from_its_first_entry_on_is_not_found_yet() throws SQLException {
        chain.clear();
        chain.write(LENGTH, 1_000);

        assertThat(ChainCheck.over(database).intact()).isTrue();
    }

    @Test
    void an_old_backup_or_an_end_cut_off_together_with_its_head_is_not_found_yet() throws SQLException {
        var hash = chain.text("entry_hash", 10);
        chain.delete(12);
        chain.delete(11);
        chain.setHead(10, hash);

        assertThat(ChainCheck.over(database).intact()).isTrue();
        assertThat(ChainCheck.over(database).lastHash()).isEqualTo(hash);
    }

    private void assertFound(Defect defect, long seq) throws SQLException {
        var verdict = ChainCheck.over(database);
        assertThat(verdict.defect()).isEqualTo(defect);
        assertThat(verdict.badEntry()).isEqualTo(seq);
    }
}
