package org.leitplanke.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One link of the chain. What counts are the canonical bytes; the other columns are copies to look things up. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    private long seq;

    @Column(name = "occurred_us")
    private long occurredMicros;

    private String operation;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "actor_ref")
    private String actorRef;

    private byte[] canonical;

    @Column(name = "prev_hash")
    private String previousHash;

    @Column(name = "entry_hash")
    private String entryHash;

    protected AuditEntry() {} // for JPA

    AuditEntry(CanonicalEntry entry, String previousHash) {
        this.seq = entry.seq();
        this.occurredMicros = entry.occurredMicros();
        this.operation = entry.operation();
        this.subjectKind = entry.subjectKind();
        this.subjectId = entry.subjectId();
        this.actorRef = entry.actorRef();
        this.canonical = entry.bytes();
        this.previousHash = previousHash;
        this.entryHash = CanonicalEntry.link(previousHash, canonical);
    }

    String entryHash() {
        return entryHash;
    }
}
