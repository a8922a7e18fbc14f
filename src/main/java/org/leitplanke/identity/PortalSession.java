package org.leitplanke.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A time during which a person is signed in. Ends when she is idle for too long, and after some hours in any case. */
@Entity
@Table(name = "portal_session")
class PortalSession {

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

    boolean isOpen(Instant now, SessionTimes times) {
        return endedAt == null && now.isBefore(end(times));
    }

    /** How long it lasts if nothing happens from now on. */
    Duration left(Instant now, SessionTimes times) {
        return Duration.between(now, end(times));
    }

    /** Whether its end can no longer be put off. */
    boolean isAtLongest(SessionTimes times) {
        return !end(times).isBefore(startedAt.plus(times.longest()));
    }

    private Instant end(SessionTimes times) {
        var idle = lastSeenAt.plus(times.idle());
        var latest = startedAt.plus(times.longest());
        return idle.isBefore(latest) ? idle : latest;
    }

    /** Whether the moment it was last seen is old enough to be written again. */
    boolean isDueForNoting(Instant now, SessionTimes times) {
        return now.isAfter(lastSeenAt.plus(times.notedEvery()));
    }

    void seen(Instant now) {
        lastSeenAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    String id() {
        return id;
    }

    String accountId() {
        return accountId;
    }
}
