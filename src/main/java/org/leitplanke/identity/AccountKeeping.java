package org.leitplanke.identity;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/** Handing out accounts and access roles, by the administrator; never to herself. */
@UseCase
public class AccountKeeping {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Accounts shown at a time. */
    public static final int PAGE = 50;

    @Inject
    Accounts accounts;

    @Inject
    @Any
    Instance<PersonSource> people;

    @Inject
    @Any
    Instance<AccessGuard> guards;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** Gives the person with this personnel number an account; returns the secret of her one-time set-up link. */
    @Requires(Permission.ACCOUNT_MANAGE)
    public String handOut(String personnelNumber, String loginName, Set<PortalRole> roles) {
        var person = people.stream()
                .flatMap(source -> source.numbered(personnelNumber.strip()).stream())
                .findFirst()
                .orElseThrow(() -> new InvalidInput("number", "identity.unknownNumber", personnelNumber));
        return handOut(person.id(), loginName, roles);
    }

    /** Gives this person an account; returns the secret of her one-time set-up link. */
    @Requires(Permission.ACCOUNT_MANAGE)
    public String handOut(PersonId person, String loginName, Set<PortalRole> roles) {
        NotToOneself.check(actor.get(), person);
        var name = loginName.strip().toLowerCase(Locale.ROOT);
        if (accounts.findByLoginName(name).isPresent()) {
            throw new InvalidInput("loginName", "identity.loginNameTaken", name);
        }
        if (accounts.findByPerson(person).isPresent()) {
            throw new InvalidInput("number", "identity.hasAccount");
        }
        guards.forEach(guard -> guard.check(person, roles));
        var account = new Account(person, name, roles, clock.instant());
        accounts.add(account);
        happened.fire(new AccountHandedOut(account.id(), person, clock.instant()));
        happened.fire(new AccessRolesGranted(account.id(), words(roles), clock.instant()));
        return newLink(account);
    }

    /** A fresh one-time link for somebody else's account, when the first one was lost. */
    @Requires(Permission.ACCOUNT_MANAGE)
    public String renewLink(String accountId) {
        var account = accounts.get(accountId);
        NotToOneself.check(actor.get(), account.person());
        happened.fire(new SetupLinkRenewed(accountId, clock.instant()));
        return newLink(account);
    }

    /** Sets the access roles of somebody else's account in place of those that were read. */
    @Requires(Permission.ACCOUNT_MANAGE)
    public void grant(String accountId, Set<PortalRole> read, Set<PortalRole> roles) {
        var account = accounts.get(accountId);
        NotToOneself.check(actor.get(), account.person());
        var added = roles.stream().filter(role -> !read.contains(role)).collect(Collectors.toSet());
        guards.forEach(guard -> guard.check(account.person(), added));
        account.grant(read, roles, actor.get().person(), clock.instant());
        happened.fire(new AccessRolesGranted(accountId, words(roles), clock.instant()));
    }

    /** Closes an account; whoever is signed in with it is out at once. */
    @Requires(Permission.ACCOUNT_MANAGE)
    public void close(String accountId) {
        var account = accounts.get(accountId);
        NotToOneself.check(actor.get(), account.person());
        account.close(clock.instant());
        accounts.endSessions(accountId, clock.instant());
        happened.fire(new AccountClosed(accountId, clock.instant()));
    }

    /** A page of accounts by login name, fifty at a time. */
    @Requires(Permission.ACCOUNT_MANAGE)
    public List<AccountRow> page(String search, int page) {
        return accounts.page(search == null ? "" : search.strip().toLowerCase(Locale.ROOT), page * PAGE, PAGE).stream()
                .map(Account::row)
                .toList();
    }

    /** One account. */
    @Requires(Permission.ACCOUNT_MANAGE)
    public AccountRow account(String id) {
        return accounts.get(id).row();
    }

    /** Who set the access roles of an account last. */
    @Requires(Permission.ACCOUNT_MANAGE)
    public LastChange lastChange(String id) {
        return accounts.lastChange(accounts.get(id).id());
    }

    private String newLink(Account account) {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        var token = HexFormat.of().formatHex(bytes);
        accounts.add(new SetupLink(token, account.id(), clock.instant()));
        return token;
    }

    private static String words(Set<PortalRole> roles) {
        return String.join(",", roles.stream().map(PortalRole::name).sorted().toList());
    }
}
