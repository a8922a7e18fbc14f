package org.leitplanke.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A time during which a person is signed in. Ends after 60 minutes idle, after 10 hours at the latest. */
@Entity
@Table(name = "portal_session")
class PortalSession {

    static final Duration IDLE = Duration.ofMinutes(60);
    static final Duration AT_MOST = Duration.ofHours(10);
    static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    private String id;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected PortalSession() {} // for JPA

    PortalSession(String id, String accountId, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(lastSeenAt.plus(IDLE)) && now.isBefore(startedAt.plus(AT_MOST));
    }

    /** Whether the moment it was last seen is old enough to be written again. */
    boolean isDueForNoting(Instant now) {
        return now.isAfter(lastSeenAt.plus(NOTED_EVERY));
    }

    void seen(Instant now) {
        lastSeenAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    String accountId() {
        return accountId;
    }
}
