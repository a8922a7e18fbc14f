package org.leitplanke.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/** The first administrator of a new installation, and the first password of everybody. */
@UseCase
public class FirstSteps {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SetupToken setupToken;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** Whether nobody has an account yet. */
    @OpenToAll(because = "a new installation knows nobody")
    public boolean isNew() {
        return accounts.count() == 0;
    }

    /** Creates the first administrator; needs the token from the log and works only once. */
    @OpenToAll(because = "a new installation knows nobody")
    public void createAdministrator(String token, String loginName, String password) {
        if (!setupToken.fits(token) || !isNew()) {
            throw new InvalidInput("token", "identity.setupTokenWrong");
        }
        var account = new Account(
                PersonId.fresh(),
                loginName.strip().toLowerCase(Locale.ROOT),
                Set.of(PortalRole.ADMIN),
                clock.instant());
        account.setPassword(passwords.hash(password));
        accounts.add(account);
        setupToken.use();
        happened.fire(new AccountHandedOut(account.id(), account.person(), clock.instant()));
    }

    /** Sets the password that a one-time link stands for. */
    @OpenToAll(because = "whoever holds the one-time link is the person")
    public void setPassword(String linkToken, String password) {
        var link = accounts.findLink(linkToken == null ? "" : linkToken)
                .filter(found -> found.isUsable(clock.instant()))
                .orElseThrow(() -> new InvalidInput("password", "identity.linkUsed"));
        var account = accounts.get(link.accountId());
        account.setPassword(passwords.hash(password));
        link.use(clock.instant());
        accounts.endSessions(account.id(), clock.instant());
        happened.fire(new PasswordSet(account.id(), clock.instant()));
    }
}
