package org.leitplanke.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

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

    /** Checks the password outside any transaction, because it is meant to take its time. */
    public Outcome attempt(String loginName, String password, String address) {
        if (!throttle.allows(address)) {
            return new Outcome(Optional.empty(), true);
        }
        var name = loginName == null ? "" : loginName.strip().toLowerCase(Locale.ROOT);
        var hash = sessions.passwordHashOf(name);
        if (!passwords.fits(password, hash.orElse(null))) {
            sessions.refuse(name);
            return new Outcome(Optional.empty(), false);
        }
        return new Outcome(Optional.of(sessions.begin(name)), false);
    }
}
