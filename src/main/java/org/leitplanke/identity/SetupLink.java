package org.leitplanke.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.leitplanke.platform.Fingerprint;

/** A link that lets a person set her password once, within seven days. Only its hash is kept. */
@Entity
@Table(name = "setup_link")
class SetupLink {

    static final Duration VALID = Duration.ofDays(7);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "used_at")
    private Instant usedAt;

    protected SetupLink() {} // for JPA

    SetupLink(String token, String accountId, Instant now) {
        this.tokenHash = Fingerprint.of(token);
        this.accountId = accountId;
        this.validUntil = now.plus(VALID);
    }

    boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(validUntil);
    }

    void use(Instant now) {
        usedAt = now;
    }

    String accountId() {
        return accountId;
    }
}
