package org.leitplanke.identity;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/** Beginning, recognising and ending sessions. Nobody is known yet when these doors are used. */
@UseCase
@OpenToAll(because = "signing in happens before anybody is known")
public class SessionKeeping {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Accounts accounts;

    @Inject
    @Any
    Instance<PersonSource> people;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** What is needed to check a password outside the transaction; empty hash when nobody may sign in. */
    @OpenToAll(because = "signing in happens before anybody is known")
    public Optional<String> passwordHashOf(String loginName) {
        return accounts.findByLoginName(loginName)
                .filter(account -> account.maySignIn(clock.instant()))
                .map(Account::passwordHash);
    }

    /** Begins a session after the password fitted; returns its secret token. */
    @OpenToAll(because = "signing in happens before anybody is known")
    public String begin(String loginName) {
        var account = accounts.findByLoginName(loginName).orElseThrow(NotSignedIn::new);
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = HexFormat.of().formatHex(bytes);
        account.noteRightPassword();
        accounts.add(new PortalSession(Fingerprint.of(token), account.id(), clock.instant()));
        happened.fire(new SignedIn(account.id(), account.person(), clock.instant()));
        return token;
    }

    /** Notes a wrong password; unknown names leave the same trace without a name. */
    @OpenToAll(because = "signing in happens before anybody is known")
    public void refuse(String loginName) {
        var account = accounts.findByLoginName(loginName);
        account.ifPresent(found -> found.noteWrongPassword(clock.instant()));
        happened.fire(new SignInFailed(account.map(Account::id).orElse("unknown"), clock.instant()));
    }

    /** Who is behind this session token, with the access roles of this moment; doing something makes the session last. */
    @OpenToAll(because = "this is how somebody becomes known")
    public Optional<Presence> recognise(String token) {
        var now = clock.instant();
        open(token)
                .filter(session -> session.isDueForNoting(now, SessionTimes.set()))
                .ifPresent(session -> session.seen(now));
        return look(token);
    }

    /** Says who is behind this session token without making it last: a page asks, the person does nothing. */
    @OpenToAll(because = "this is how somebody becomes known")
    public Optional<Presence> look(String token) {
        return open(token)
                .flatMap(session -> Optional.of(accounts.get(session.accountId()))
                        .filter(account -> !account.isClosed())
                        .map(account -> new Presence(
                                actor(account),
                                session.id(),
                                session.left(clock.instant(), SessionTimes.set()),
                                session.isAtLongest(SessionTimes.set()))));
    }

    /** Whether the page that carries this name was made for this person, in this or an earlier session. */
    @OpenToAll(because = "it says nothing but yes or no about a name nobody can guess")
    public boolean belongs(String session, PersonId person) {
        return accounts.findSession(session)
                .map(found -> accounts.get(found.accountId()))
                .filter(account -> !account.isClosed())
                .filter(account -> account.person().equals(person))
                .isPresent();
    }

    /** Whether a page that carries this name was made by this portal. */
    @OpenToAll(because = "it says nothing but yes or no about a name nobody can guess")
    public boolean knows(String session) {
        return accounts.findSession(session).isPresent();
    }

    private Optional<PortalSession> open(String token) {
        return accounts.findSession(Fingerprint.of(token))
                .filter(session -> session.isOpen(clock.instant(), SessionTimes.set()));
    }

    /** Ends the session at once. */
    @OpenToAll(because = "whoever holds the token may end it")
    public void end(String token) {
        var now = clock.instant();
        accounts.findSession(Fingerprint.of(token))
                .filter(session -> session.isOpen(now, SessionTimes.set()))
                .ifPresent(session -> {
                    session.end(now);
                    happened.fire(new SignedOut(session.accountId(), now));
                });
    }

    private Actor actor(Account account) {
        var roles = EnumSet.noneOf(PortalRole.class);
        roles.addAll(account.roles());
        var person = people.stream()
                .flatMap(source -> source.person(account.person()).stream())
                .findFirst();
        person.filter(PersonSource.Person::employed).ifPresent(employed -> {
            roles.add(PortalRole.EMPLOYEE);
            if (employed.heads()) {
                roles.add(PortalRole.DEPARTMENT_HEAD);
            }
        });
        if (person.isPresent() && !person.get().employed()) {
            roles.clear();
        }
        return new Actor(
                account.person(),
                person.map(PersonSource.Person::name).orElse(account.loginName()),
                person.map(PersonSource.Person::givenName).orElse(account.loginName()),
                roles,
                person.map(PersonSource.Person::language).orElse(Language.DE));
    }
}
