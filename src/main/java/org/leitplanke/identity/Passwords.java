package org.leitplanke.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.leitplanke.platform.InvalidInput;

/** Argon2id, the same effort for known and unknown users, and never more than a few at a time. */
@ApplicationScoped
class Passwords {

    static final int SHORTEST = 12;
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final String NOBODYS = hashOf("nobody has this password, it only costs the same time");
    private final Semaphore atATime = new Semaphore(4);

    String hash(String password) {
        if (password == null || password.length() < SHORTEST) {
            throw new InvalidInput("password", "identity.passwordTooShort", SHORTEST);
        }
        if (password.length() > 200) {
            throw new InvalidInput("password", "identity.passwordTooLong");
        }
        return hashOf(password);
    }

    /** Whether the password fits; a missing hash costs the same time and never fits. */
    boolean fits(String password, String hash) {
        atATime.acquireUninterruptibly();
        try {
            var right = Password.check(password == null ? "" : password, hash == null ? NOBODYS : hash)
                    .with(ARGON2ID);
            return right && hash != null;
        } finally {
            atATime.release();
        }
    }

    private static String hashOf(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }
}
