package org.leitplanke.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.leitplanke.platform.persistence.Outage;

/** Signing in by name and password: one answer for every kind of failure. */
@ApplicationScoped
public class SignIn {

    /** The token of the new session, or why there is none. */
    public record Outcome(Optional<String> token, boolean tooMany) {}

    @Inject
    SessionKeeping sessions;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    /**
     * Checks the password outside any transaction, because it is meant to take its time. An attempt nobody could check,
     * because the database was away, does not count.
     */
    public Outcome attempt(String loginName, String password, String address) {
        if (!throttle.allows(address)) {
            return new Outcome(Optional.empty(), true);
        }
        try {
            return check(loginName == null ? "" : loginName.strip().toLowerCase(Locale.ROOT), password);
        } catch (RuntimeException unchecked) {
            if (Outage.behind(unchecked).filter(Outage.GONE::equals).isPresent()) {
                throttle.giveBack(address);
            }
            throw unchecked;
        }
    }

    private Outcome check(String name, String password) {
        var hash = sessions.passwordHashOf(name);
        if (!passwords.fits(password, hash.orElse(null))) {
            sessions.refuse(name);
            return new Outcome(Optional.empty(), false);
        }
        return new Outcome(Optional.of(sessions.begin(name)), false);
    }
}
