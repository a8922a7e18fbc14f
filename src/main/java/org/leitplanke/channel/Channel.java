package org.leitplanke.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.leitplanke.channel.ChannelEvent.ChannelChanged;
import org.leitplanke.channel.ChannelEvent.ChannelHandedOver;
import org.leitplanke.channel.ChannelEvent.ChannelMoved;
import org.leitplanke.channel.ChannelEvent.ChannelRegistered;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.SortKey;

/** A presence of the company in a network. */
@Entity
@Table(name = "channel")
class Channel {

    @Id
    private String id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    private Network network;

    private String name;

    @Column(name = "sort_key")
    private String sortKey;

    private String url;

    private String handle;

    @Column(name = "department_id")
    private String owner;

    private String purpose;

    @Column(name = "comments_open")
    private boolean commentsOpen;

    @Enumerated(EnumType.STRING)
    private ChannelState state;

    @Column(name = "state_reason")
    private String stateReason;

    @Column(name = "state_since")
    private LocalDate stateSince;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private PersonId registeredBy;

    @Column(name = "changed_by")
    private PersonId changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Channel() {} // for JPA

    /** A channel that is planned or already in use. */
    Channel(ChannelEntry entry, boolean inUse, LocalDate today, PersonId by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.state = inUse ? ChannelState.ACTIVE : ChannelState.PLANNED;
        this.stateSince = today;
        this.registeredAt = at;
        this.registeredBy = by;
        write(entry);
    }

    ChannelRegistered registered() {
        return new ChannelRegistered(id, network, name, owner(), state, registeredBy, registeredAt);
    }

    /** Corrects what the register says; only on top of the state of it that was read. */
    ChannelChanged change(ChannelEntry entry, long read, PersonId by, Instant at) {
        if (state == ChannelState.CLOSED) {
            throw new ChannelIsClosed();
        }
        if (read != revision) {
            throw new ChangedMeanwhile();
        }
        write(entry);
        changedBy = by;
        changedAt = at;
        return new ChannelChanged(id, network, name, url, owner(), commentsOpen, by, at);
    }

    /** Opens, pauses, resumes or closes it. */
    ChannelMoved become(ChannelState next, String reason, LocalDate today, PersonId by, Instant at) {
        if (!state.successors().contains(next)) {
            throw new ChannelCannotBecome(state, next);
        }
        if (next.needsReason() && (reason == null || reason.isBlank())) {
            throw new InvalidInput("reason", "channel.reasonMissing");
        }
        if (reason != null && reason.length() > 500) {
            throw new InvalidInput("reason", "channel.textTooLong", 500);
        }
        if (next == ChannelState.ACTIVE && url == null) {
            throw new InvalidInput("next", "channel.addressMissing");
        }
        var before = state;
        state = next;
        stateReason = reason == null || reason.isBlank() ? null : reason.strip();
        stateSince = today;
        return new ChannelMoved(id, before, next, String.valueOf(stateReason), by, at);
    }

    /** Its department became part of another one, or gave it away; possible for a closed one, too. */
    ChannelHandedOver handOver(DepartmentId to, PersonId by, Instant at) {
        var before = owner();
        owner = to.value();
        changedBy = by;
        changedAt = at;
        return new ChannelHandedOver(id, before, to, by, at);
    }

    private void write(ChannelEntry entry) {
        var address = entry.address();
        if (address == null && state != ChannelState.PLANNED) {
            throw new InvalidInput("url", "channel.addressMissing");
        }
        network = entry.network();
        name = entry.name();
        sortKey = SortKey.of(name);
        url = address == null ? null : address.url();
        handle = address == null ? null : address.handle();
        owner = entry.owner().value();
        purpose = entry.purpose();
        commentsOpen = entry.commentsOpen();
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String handle() {
        return handle;
    }

    DepartmentId owner() {
        return new DepartmentId(owner);
    }

    ChannelState state() {
        return state;
    }
}
