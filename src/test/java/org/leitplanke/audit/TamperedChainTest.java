package org.leitplanke.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.verify.ChainCheck;
import org.leitplanke.verify.Defect;

/** Written by the portal's own classes, then tampered with, then checked by the verifier that knows none of them. */
class TamperedChainTest {

    private static final int LENGTH = 12;
    private Connection database;
    private ChainFixture chain;

    @BeforeEach
    void write_a_chain() throws SQLException {
        database = DriverManager.getConnection(ChainFixture.anEmptyDatabase());
        chain = new ChainFixture(database);
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
        chain.run("DELETE FROM audit_personal");
        chain.run("DELETE FROM audit_entry");
        chain.run("UPDATE audit_head SET seq = 0, hash = '" + CanonicalEntry.GENESIS + "'");

        assertThat(ChainCheck.over(database).intact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "occurred_us, occurred_us + 1",
                "operation, 'GuidelineApproved'",
                "subject_kind, 'other'",
                "subject_id, 'other'",
                "actor_ref, 'somebody else'"
            })
    void a_changed_copy_is_found(String column, String value) throws SQLException {
        chain.run("UPDATE audit_entry SET " + column + " = " + value + " WHERE seq = 5");

        assertFound(Defect.COPY_DIFFERS, 5);
    }

    @Test
    void any_flipped_bit_of_the_recorded_bytes_is_found() throws SQLException {
        var random = new Random(42);
        for (var round = 0; round < 100; round++) {
            var seq = 1 + random.nextInt(LENGTH);
            var bytes = chain.canonical(seq);
            var bit = random.nextInt(bytes.length * 8);

            bytes[bit / 8] ^= (byte) (1 << (bit % 8));
            chain.setCanonical(seq, bytes);

            assertFound(Defect.CHANGED, seq);
            bytes[bit / 8] ^= (byte) (1 << (bit % 8));
            chain.setCanonical(seq, bytes);
        }
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
    void a_deleted_entry_in_the_middle_is_found() throws SQLException {
        chain.delete(7);

        assertFound(Defect.MISSING, 7);
    }

    @Test
    void a_deleted_first_entry_is_found() throws SQLException {
        chain.delete(1);

        assertFound(Defect.MISSING, 1);
    }

    @Test
    void deleted_last_entries_are_found() throws SQLException {
        chain.delete(11);
        chain.delete(12);

        assertFound(Defect.MISSING, 11);
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
    void an_entry_pushed_in_between_is_found() throws SQLException {
        for (var seq = LENGTH; seq >= 6; seq--) {
            chain.delete("audit_personal", seq);
            chain.run("UPDATE audit_entry SET seq = " + (seq + 1) + " WHERE seq = " + seq);
        }
        chain.insert(6, chain.text("entry_hash", 5));

        assertFound(Defect.NOT_LINKED, 7);
    }

    @Test
    void two_swapped_entries_are_found() throws SQLException {
        chain.run("DELETE FROM audit_personal");
        chain.run("UPDATE audit_entry SET seq = 99 WHERE seq = 4");
        chain.run("UPDATE audit_entry SET seq = 4 WHERE seq = 9");
        chain.run("UPDATE audit_entry SET seq = 9 WHERE seq = 99");

        assertFound(Defect.NOT_LINKED, 4);
    }

    @Test
    void a_head_set_back_is_found() throws SQLException {
        chain.run("UPDATE audit_head SET seq = 10, hash = '" + chain.text("entry_hash", 10) + "'");

        assertFound(Defect.BEYOND_HEAD, 11);
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
    void swapped_salts_are_found() throws SQLException {
        chain.run("UPDATE audit_personal SET salt = (SELECT salt FROM audit_personal WHERE seq = 4) WHERE seq = 2");

        assertFound(Defect.PERSONAL_DIFFERS, 2);
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

    /** The known limit, until checkpoints are kept outside the database: see the documentation. */
    @Test
    void a_chain_rebuilt_from_its_first_entry_on_is_not_found_yet() throws SQLException {
        chain.run("DELETE FROM audit_personal");
        chain.run("DELETE FROM audit_entry");
        chain.write(LENGTH, 1_000);

        assertThat(ChainCheck.over(database).intact()).isTrue();
    }

    private void assertFound(Defect defect, long seq) throws SQLException {
        var verdict = ChainCheck.over(database);
        assertThat(verdict.defect()).isEqualTo(defect);
        assertThat(verdict.badEntry()).isEqualTo(seq);
    }
}
