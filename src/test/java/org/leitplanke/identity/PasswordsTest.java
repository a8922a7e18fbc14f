package org.leitplanke.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.leitplanke.platform.InvalidInput;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void the_right_password_fits_and_others_do_not() {
        var hash = passwords.hash("ein ganzer Satz ist gut");

        assertThat(passwords.fits("ein ganzer Satz ist gut", hash)).isTrue();
        assertThat(passwords.fits("ein ganzer Satz ist Gut", hash)).isFalse();
        assertThat(passwords.fits(null, hash)).isFalse();
    }

    @Test
    void passwords_are_kept_as_argon2id_with_a_salt_of_their_own() {
        assertThat(passwords.hash("ein ganzer Satz ist gut"))
                .startsWith("$argon2id$")
                .isNotEqualTo(passwords.hash("ein ganzer Satz ist gut"));
    }

    @Test
    void nobody_without_a_password_is_let_in() {
        assertThat(passwords.fits("nobody has this password, it only costs the same time", null))
                .isFalse();
    }

    @Test
    void short_and_endless_passwords_are_refused_at_the_field() {
        assertThatThrownBy(() -> passwords.hash("zu kurz")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> passwords.hash("x".repeat(201))).isInstanceOf(InvalidInput.class);
    }
}
