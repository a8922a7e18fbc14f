package org.leitplanke.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.PersonId;

/** The way a person signs in, with the access roles that were granted to her. */
@Entity
@Table(name = "account")
class Account {

    static final int WRONG_PASSWORDS_ALLOWED = 10;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private String id;

    @Version
    private long revision;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "login_name")
    private String loginName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "wrong_passwords")
    private int wrongPasswords;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "changed_by")
    private PersonId changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<PortalRole> roles = EnumSet.noneOf(PortalRole.class);

    protected Account() {} // for JPA

    Account(PersonId person, String loginName, Set<PortalRole> roles, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.person = person;
        this.loginName = loginName;
        this.createdAt = now;
        grant(roles);
    }

    /** Replaces the granted access roles; refuses pairs that one person must not combine. */
    final void grant(Set<PortalRole> granted) {
        ForbiddenPair.check(granted);
        roles.clear();
        roles.addAll(granted);
    }

    /** Replaces the access roles on top of those that were read. */
    void grant(Set<PortalRole> read, Set<PortalRole> granted, PersonId by, Instant now) {
        if (!roles.equals(read)) {
            throw new ChangedMeanwhile();
        }
        grant(granted);
        changedBy = by;
        changedAt = now;
    }

    void setPassword(String hash) {
        passwordHash = hash;
        wrongPasswords = 0;
        lockedUntil = null;
    }

    /** Counts a wrong password; the tenth locks the account for fifteen minutes. */
    void noteWrongPassword(Instant now) {
        wrongPasswords++;
        if (wrongPasswords >= WRONG_PASSWORDS_ALLOWED) {
            lockedUntil = now.plus(LOCK);
            wrongPasswords = 0;
        }
    }

    void noteRightPassword() {
        wrongPasswords = 0;
        lockedUntil = null;
    }

    boolean maySignIn(Instant now) {
        return closedAt == null && passwordHash != null && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    void close(Instant now) {
        closedAt = now;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    AccountRow row() {
        return new AccountRow(id, loginName, roles.stream().sorted().toList(), passwordHash != null, isClosed());
    }

    String id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    String loginName() {
        return loginName;
    }

    String passwordHash() {
        return passwordHash;
    }

    Set<PortalRole> roles() {
        return Set.copyOf(roles);
    }
}
